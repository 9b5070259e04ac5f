/**
 * What a run looks like in the end. Bold, italic, capitals and the like are switches: set in the paragraph's style and again in the character's, they cancel each
 * other out; what the run says itself is final (ECMA-376 part 1, 17.7.3).
 */
import type { Look, Styles } from './styles.js'

export interface EffectiveLook {
  readonly emphasis: boolean
  readonly strong: boolean
  readonly capitals: boolean
  readonly hidden: boolean
  readonly struck: boolean
  readonly position: 'superscript' | 'subscript' | null
}

type Switch = 'emphasis' | 'strong' | 'capitals' | 'hidden'

export function effectiveLook(
  styles: Styles,
  paragraph: string | null,
  run: string | null,
  direct: Look,
): EffectiveLook {
  const paragraphLook = styles.byId.get(paragraph ?? styles.defaultParagraph ?? '')?.look ?? {}
  const runLook = run === null ? {} : (styles.byId.get(run)?.look ?? {})
  const on = (name: Switch): boolean => {
    const own = direct[name]
    if (own !== undefined) return own
    const base = paragraphLook[name] ?? styles.defaults[name] ?? false
    return base !== (runLook[name] ?? false)
  }
  return {
    emphasis: on('emphasis'),
    strong: on('strong'),
    capitals: on('capitals'),
    hidden: on('hidden'),
    struck: direct.struck ?? runLook.struck ?? paragraphLook.struck ?? false,
    position:
      direct.position ?? (direct.position === null ? null : (runLook.position ?? paragraphLook.position ?? null)),
  }
}
