/**
 * Finds everything that a reading cites, in source order: words only, without the catalogue. A native search stops at words that can begin
 * or hold a citation; the forms of `forms/forms.ts` look at each place in their order, and the first that recognises something has it.
 */
import type { Language } from '../language/language.js'
import { defaultLanguage } from '../language/languages.js'
import type { Document, Reading } from '../tree/nodes.js'
import { anchorPattern } from './anchor-pattern.js'
import { type Block, blocksOf } from './block.js'
import { documentOf } from './document.js'
import type { CitationForm, Found, Scene } from './form.js'
import { forms } from './forms/forms.js'

export interface Recognised extends Found {
  readonly form: CitationForm
  readonly block: Block
}

/** Everything that the documents of a reading cite. */
export function recognise(reading: Reading, language: Language = defaultLanguage): Recognised[] {
  const anchors = anchorsOf(language)
  const found: Recognised[] = []
  for (const block of blocksOf(reading)) {
    scanBlock(block, documentOf(reading, block), language, anchors, found)
  }
  return found
}

function scanBlock(block: Block, document: Document, language: Language, anchors: Anchors, into: Recognised[]): void {
  const scene = sceneOf(block, document, language, anchors, 0)
  let from = 0
  for (;;) {
    const anchor = nextAnchor(anchors, block.text, from)
    if (anchor === null) return
    const recognised = readAt(anchor, scene)
    if (recognised === null) from = anchor.at + 1
    else {
      into.push({ ...recognised.found, form: recognised.form, block })
      from = recognised.found.resume ?? recognised.found.to
      scene.floor = from
    }
  }
}

/** One scene serves a block: only its floor rises. */
function sceneOf(
  block: Block,
  document: Document,
  language: Language,
  anchors: Anchors,
  floor: number,
): Scene & { floor: number } {
  return {
    block,
    text: block.text,
    floor,
    document,
    language,
    citationAt: at => citationAt(sceneOf(block, document, language, anchors, at), anchors, at),
  }
}

/** "annex to the" may stand before what is cited, and "Council" before its noun: so many characters may pass before the anchor. */
const anchorReach = 90
const opening = /(?:the|its|that|this)? ?/iy

function citationAt(scene: Scene, anchors: Anchors, at: number): Found | null {
  opening.lastIndex = at
  opening.test(scene.text)
  const latest = Math.max(at, opening.lastIndex)
  for (
    let anchor = nextAnchor(anchors, scene.text, at);
    anchor !== null && anchor.at <= at + anchorReach;
    anchor = nextAnchor(anchors, scene.text, anchor.at + 1)
  ) {
    const found = readAt(anchor, scene)?.found
    if (found !== undefined) return found.from <= latest ? found : null
  }
  return null
}

function readAt(
  { at, forms: asked }: Anchor,
  scene: Scene,
): { readonly form: CitationForm; readonly found: Found } | null {
  for (const form of asked) {
    const found = form.read(scene, at)
    if (found !== null) return { form, found }
  }
  return null
}

interface Anchor {
  readonly at: number
  /** Those that look at its word. */
  readonly forms: readonly CitationForm[]
}

interface Anchors {
  readonly shape: RegExp
  /** By the word as written. */
  readonly forms: ReadonlyMap<string, readonly CitationForm[]>
}

const built = new WeakMap<Language, Anchors>()

function anchorsOf(language: Language): Anchors {
  const known = built.get(language)
  if (known !== undefined) return known
  const byWord = new Map<string, CitationForm[]>()
  for (const form of forms) {
    const words = typeof form.anchors === 'function' ? form.anchors(language) : form.anchors
    for (const word of words.flatMap(bothCases)) byWord.set(word, [...(byWord.get(word) ?? []), form])
  }
  const anchors = { shape: new RegExp(anchorPattern([...byWord.keys()]), 'g'), forms: byWord }
  built.set(language, anchors)
  return anchors
}

/** A word that begins with a small letter stands for both cases of it. */
function bothCases(word: string): string[] {
  const capital = word.charAt(0).toUpperCase() + word.slice(1)
  return capital === word ? [word] : [word, capital]
}

function nextAnchor({ shape, forms: byWord }: Anchors, text: string, from: number): Anchor | null {
  shape.lastIndex = from
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
    const at = match.index
    const to = at + match[0].length
    const isWhole =
      !(isWordAt(text, at - 1) && isWordAt(text, at)) && !(isLetterAt(text, to) && isLetterAt(text, to - 1))
    const asked = isWhole ? byWord.get(match[0]) : undefined
    if (asked !== undefined) return { at, forms: asked }
    shape.lastIndex = at + 1
  }
  return null
}

/** A letter or a digit. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 48 && code <= 57) || isLetterAt(text, at)
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return code >= 128 && /\p{L}/u.test(text.charAt(at))
}
