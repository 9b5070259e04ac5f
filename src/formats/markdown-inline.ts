/**
 * Inline content as Markdown. Texts of this field are full of `[`, `_____`, `<` and `&` that mean nothing to Markdown:
 * a character is escaped only where it would be read as markup.
 */
import type { Emphasis, FootnoteDefinition, FootnoteReference, Parents, Strong, Text } from 'mdast'
import type { Handle, Info, State } from 'mdast-util-to-markdown'
import { needsEscape, specialCharacters } from '../tree/escapes.js'

/** Handlers for mdast-util-to-markdown. `references`: something is defined that brackets may refer to. */
export function inlineHandlers(references: boolean): Record<string, Handle> {
  const text: Handle = (node: Text, _parent: Parents | undefined, state: State, info: Info) =>
    escapeText(node.value, info, state, references)
  return { text, emphasis, strong, verbatim, footnoteReference, footnoteDefinition }
}

const verbatim: Handle = (node: { value: string }) => node.value

const emphasis: Handle = Object.assign((...given: Parameters<typeof marked>) => marked(...given), { peek: () => '*' })
const strong: Handle = emphasis

/** Stars, as in print shops; beside or inside other emphasis underscores, which keep the two apart. */
function marked(node: Emphasis | Strong, _parent: Parents | undefined, state: State, info: Info): string {
  const before = info.before.slice(-1)
  const after = info.after.slice(0, 1)
  const crowded = state.stack.includes('emphasis') || state.stack.includes('strong') || before === '*' || after === '*'
  const width = node.type === 'strong' ? 2 : 1
  const content = contentOf(node, '*'.repeat(width), node.type, state, info)
  // Inside a word, or beside another one, an underscore would be no mark.
  const free = [before, after, content.charAt(0), content.slice(-1)].every(character => character !== '_')
  const mark = (crowded && free && !isWord(before) && !isWord(after) ? '_' : '*').repeat(width)
  return mark + content + mark
}

function contentOf(
  node: Emphasis | Strong,
  mark: string,
  construct: 'emphasis' | 'strong',
  state: State,
  info: Info,
): string {
  const exit = state.enter(construct)
  const tracker = state.createTracker(info)
  tracker.move(mark)
  const content = state.containerPhrasing(node, { after: mark, before: mark, ...tracker.current() })
  exit()
  return content
}

const footnoteReference: Handle = Object.assign((node: FootnoteReference) => `[^${node.label ?? node.identifier}]`, {
  peek: () => '[',
})

const footnoteDefinition: Handle = (
  node: FootnoteDefinition,
  _parent: Parents | undefined,
  state: State,
  info: Info,
): string => {
  const tracker = state.createTracker(info)
  const opening = tracker.move(`[^${node.label ?? node.identifier}]:`)
  const content = state.indentLines(state.containerFlow(node, tracker.current()), (line, index, blank) =>
    index === 0 ? line : blank ? '' : `    ${line}`,
  )
  return content === '' ? opening : `${opening} ${content}`
}

/** Escapes what Markdown (or our reader) would take for markup. `info` tells the characters around the text. */
function escapeText(value: string, info: Info, state: State, references: boolean): string {
  if (state.stack.includes('autolink')) return value
  const before = info.before.slice(-1)
  const after = info.after.slice(0, 1)
  const where = { references, inTable: state.stack.includes('tableCell'), inLabel: state.stack.includes('label') }
  const escaped = value.replace(specialCharacters, (mark, at: number) => {
    const previous = at === 0 ? before : value.charAt(at - 1)
    const next = at + mark.length === value.length ? after : value.charAt(at + mark.length)
    return needsEscape(mark, previous, next, value.slice(at, at + 40), where) ? escapeMark(mark) : mark
  })
  const started = before === '\n' ? escapeStart(escaped) : escaped
  return state.stack.includes('headingAtx') && /^[\r\n]?$/.test(after)
    ? started.replace(/(^|\s)#(?=#*\s*$)/, '$1\\#')
    : started
}

function escapeMark(mark: string): string {
  if (mark === '\n') return '&#xA;'
  if (mark === '\r') return '&#xD;'
  return mark.replace(/./gs, '\\$&')
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}

/** What begins a block of Markdown at the start of a paragraph, where the text means none. */
function escapeStart(text: string): string {
  return text
    .replace(/^[ \t]+/, blanks => [...blanks].map(blank => (blank === ' ' ? '&#x20;' : '&#x9;')).join(''))
    .replace(/^(#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|=+\s*$|[-_*](?=[-_*\s]*$)|\[(?=[^\]]*\]:))/, '\\$1')
    .replace(/^(\d{1,9})([.)](?=\s|$))/, '$1\\$2')
}
