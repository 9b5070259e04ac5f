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
  const { text } = block
  let floor = 0
  let from = 0
  for (;;) {
    const anchor = nextAnchor(anchors, text, from)
    if (anchor === null) return
    const recognised = readAt(anchors, anchor, sceneOf(block, document, language, anchors, floor))
    if (recognised === null) from = anchor.at + 1
    else {
      into.push({ ...recognised.found, form: recognised.form, block })
      from = recognised.found.resume ?? recognised.found.to
      floor = from
    }
  }
}

function sceneOf(block: Block, document: Document, language: Language, anchors: Anchors, floor: number): Scene {
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
    const found = readAt(anchors, anchor, scene)?.found
    if (found !== undefined) return found.from <= latest ? found : null
  }
  return null
}

function readAt(
  anchors: Anchors,
  { at, word }: Anchor,
  scene: Scene,
): { readonly form: CitationForm; readonly found: Found } | null {
  for (const form of anchors.forms.get(word) ?? []) {
    const found = form.read(scene, at)
    if (found !== null) return { form, found }
  }
  return null
}

interface Anchor {
  readonly at: number
  /** As the form declares it. */
  readonly word: string
}

interface Anchors {
  readonly shape: RegExp
  /** By the word as declared. */
  readonly forms: ReadonlyMap<string, readonly CitationForm[]>
}

const built = new WeakMap<Language, Anchors>()

function anchorsOf(language: Language): Anchors {
  const known = built.get(language)
  if (known !== undefined) return known
  const byWord = new Map<string, CitationForm[]>()
  for (const form of forms) {
    const words = typeof form.anchors === 'function' ? form.anchors(language) : form.anchors
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), form])
  }
  const anchors = { shape: new RegExp(anchorPattern([...byWord.keys()]), 'g'), forms: byWord }
  built.set(language, anchors)
  return anchors
}

function nextAnchor({ shape, forms: byWord }: Anchors, text: string, from: number): Anchor | null {
  shape.lastIndex = from
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
    const [written] = match
    const at = match.index
    if (isWholeWord(text, at, at + written.length)) {
      const word = byWord.has(written) ? written : written.charAt(0).toLowerCase() + written.slice(1)
      return { at, word }
    }
    shape.lastIndex = at + 1
  }
  return null
}

const letter = /[\p{L}\p{N}]/u

function isWholeWord(text: string, from: number, to: number): boolean {
  if (from > 0 && letter.test(text.charAt(from - 1)) && letter.test(text.charAt(from))) return false
  return !(/\p{L}/u.test(text.charAt(to)) && /\p{L}/u.test(text.charAt(to - 1)))
}
