/** Texts with what their styles say, as fixtures/styles writes them: `{role column}` before a block, `label N` for one that begins with a computed label of N characters. */
import type { Role, Styled } from '../src/scan/role.js'

export function readStyled(written: string): { text: string; styles: Styled[] } {
  const styles: Styled[] = []
  let text = ''
  for (const block of written.trimEnd().split('\n\n')) {
    const said = /^\{([a-z-]*)(?: (\d+))?(?: label (\d+))?\} ?/.exec(block)
    const content = said === null ? block : block.slice(said[0].length)
    if (content === '') continue
    if (text !== '') text += '\n\n'
    if (said !== null) {
      const role = said[1] === '' ? null : (said[1] as Role)
      const indent = said[2] === undefined ? null : Number(said[2])
      styles.push({ from: text.length, to: text.length + content.length, role, indent, label: Number(said[3] ?? 0) })
    }
    text += content
  }
  return { text: `${text}\n`, styles }
}
