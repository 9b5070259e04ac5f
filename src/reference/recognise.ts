/**
 * Finds everything that a reading cites, in source order: words only, without the catalogue. A native search stops at words that can begin
 * or hold a citation; the forms of `forms/forms.ts` look at each place in their order, and the first that recognises something has it.
 */
import type { Language } from '../language/language.js'
import { defaultLanguage } from '../language/languages.js'
import { type Block, blocksOf, isRunning } from '../prose/block.js'
import type { Document, Reading } from '../tree/nodes.js'
import { anchorPattern } from './anchor-pattern.js'
import { documentOf } from './document.js'
import type { CitationForm, Found, Scene } from './form.js'
import { forms } from './forms/forms.js'

export interface Recognised extends Found {
  readonly form: CitationForm
  readonly block: Block
}

/** "SDG 9". */
const shortestCitation = 5

/**
 * Everything that the documents of a reading cite. Number line, title, history, formula and headings are left out: what they name is the
 * document itself, or a place in it.
 */
export function recognise(reading: Reading, language: Language = defaultLanguage): Recognised[] {
  const found: Recognised[] = []
  for (const block of blocksOf(reading)) recogniseBlock(block, reading, found, language)
  return found
}

/** The same for one block of the reading: for those who ask about few. */
export function recogniseBlock(
  block: Block,
  reading: Reading,
  into: Recognised[] = [],
  language: Language = defaultLanguage,
): Recognised[] {
  if (!isRunning(block) || block.text.length < shortestCitation) return into
  scanBlock(block, documentOf(reading, block), language, anchorsOf(language), into)
  return into
}

function scanBlock(block: Block, document: Document, language: Language, anchors: Anchors, into: Recognised[]): void {
  const scene = sceneOf({ block, document, language, anchors }, 0, 0)
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

interface Setting {
  readonly block: Block
  readonly document: Document
  readonly language: Language
  readonly anchors: Anchors
}

/** "resolves 2 of Annex 1 to Resolution 44": deeper than that nothing is named, and hostile text goes on for ever. */
const deepest = 2

/** One scene serves a block: only its floor rises. */
function sceneOf(setting: Setting, floor: number, depth: number): Scene & { floor: number } {
  const { block, document, language, anchors } = setting
  return {
    block,
    text: block.text,
    floor,
    document,
    language,
    citationAt: at => (depth === deepest ? null : citationAt(sceneOf(setting, at, depth + 1), anchors, at)),
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
  /** Sticky: the longest word that starts at a place. */
  readonly shape: RegExp
  /** By the word as written. */
  readonly forms: ReadonlyMap<string, readonly CitationForm[]>
  /** By the first two letters of a word, 7 bits each: whether any begins so. Only these ask the pattern, one place in forty. */
  readonly pairs: Uint8Array
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
  const pairs = new Uint8Array(1 << 14)
  for (const word of byWord.keys()) {
    const [first, second] = [word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : null]
    if (first > 127) continue
    if (second === null) pairs.fill(1, first << 7, (first + 1) << 7)
    else pairs[(first << 7) | (second & 127)] = 1
  }
  const anchors = { shape: new RegExp(anchorPattern([...byWord.keys()]), 'y'), forms: byWord, pairs }
  built.set(language, anchors)
  return anchors
}

/** A word that begins with a small letter stands for both cases of it. */
function bothCases(word: string): string[] {
  const capital = word.charAt(0).toUpperCase() + word.slice(1)
  return capital === word ? [word] : [word, capital]
}

function nextAnchor({ shape, forms: byWord, pairs }: Anchors, text: string, from: number): Anchor | null {
  const end = text.length
  let inside = from > 0 ? wordPart(text.charCodeAt(from - 1)) : 0
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    const part = code < 128 ? (wordParts[code] as number) : wordPart(code)
    if ((part & inside) === 1) continue
    inside = part
    if (code < 128 ? pairs[(code << 7) | (text.charCodeAt(at + 1) & 127)] === 0 : code !== paragraphSign) continue
    shape.lastIndex = at
    const written = shape.exec(text)?.[0]
    if (written === undefined) continue
    const to = at + written.length
    if (isLetter(text.charCodeAt(to)) && isLetter(text.charCodeAt(to - 1))) continue
    const asked = byWord.get(written)
    if (asked !== undefined) return { at, forms: asked }
  }
  return null
}

const paragraphSign = 0xa7

/** 1 for a letter or a digit, 0 for all else. */
function wordPart(code: number): number {
  return (code >= 48 && code <= 57) || isLetter(code) ? 1 : 0
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return code >= 0xc0 && /\p{L}/u.test(String.fromCharCode(code))
}

const wordParts = Uint8Array.from({ length: 128 }, (_, code) => wordPart(code))
