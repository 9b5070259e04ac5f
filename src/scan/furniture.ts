/**
 * What the page leaves in the text: running heads, page numbers, document stamps. Found before the outline is read, by shapes that
 * no clause has; a bare number on a line stays a candidate (it may be a label), settled by the outline.
 */
import type { Language } from '../language/language.js'
import type { ScannedLine } from './lines.js'
import type { Removed } from './removed.js'

// "– 535 –", "- 97 -", "— 12 —"
const dashedPage = /[–—-]\s{0,4}\d{1,4}\s{0,4}[–—-]/
// "RES646-2": the running code of Radio Regulations volumes.
const runningCode = /(?:RES|REC|AP)\d{1,4}[A-Z]?-\d{1,3}\b/
// A dashed page number that ends a line or stands before a running code; what follows it on the line is text again.
const inlinePage = new RegExp(
  `(^|[^\\d\\s–—-])\\s{1,6}(${dashedPage.source})(?=[ \\t]*(?:\\r?\\n|\\r|$)|\\s*${runningCode.source})`,
  'g',
)
const codeBehind = new RegExp(`^\\s*(${runningCode.source})(?=\\s|$)`)
const leadingCode = new RegExp(`^(${dashedPage.source}[ \\t]+)?(${runningCode.source})(?=\\s|$)`)
const stampLines = [
  new RegExp(`^${dashedPage.source}$`),
  new RegExp(`^${dashedPage.source} \\(.{1,60}\\)$`),
  /^\d{1,4}\/[A-Z]{2,6}-?\d{2}\/\d+(?:-[A-Z])?$/,
  /^[–—-]? ?\d{1,4}\/\d{1,4}(?: [A-Z]{2,6}-?\d{2}\/\d+-[A-Z])?$/,
  /^(?:[A-Z]{2,5}-?\d{2}|C\d{2})\/\d+(?:\([^)]{1,20}\))*-[A-Z]$/,
  /^[A-Z]:\\\S+.*$/,
  /^\(?\d{5,7}\)?$/,
  /^(?:FILENAME|PAGEREF|TOC) .*$/,
  /^Error! Unknown document property name\.?\d*$/,
  /^\[footnoteRef:\d+\]$/,
  /^DOCUMENT\d+$/,
  /^\d{2}\.\d{2}\.\d{2}$/,
  /^[A-Z]{3,6}\d{0,2}\/-[A-Z]$/,
  /^(?:WTSA|WTDC|PP|WRC|RA|WTPF|WCIT)-\d{2} [–—-] .{1,60}$/,
]
const bareNumber = /^\d{1,4}$/

/** The shapes of running heads made of words: "Res. 174", "378 / Res. 174", "Res. 174 379", "Page 3 of 12". */
function runningHead(language: Language): RegExp {
  const nouns = language.runningHeads.join('|')
  const pages = language.pageWords.map(word => word.replace('.', '\\.')).join('|')
  return new RegExp(
    `^(?:\\d{1,4}[ \\t/|–-]+)?(?:(?:${nouns})\\.[ \\t]*(?:ITU-[RTD] )?\\d{1,4}(?:-\\d{1,2})?(?:[ \\t/|–-]+\\d{1,4})?|(?:${pages})[ \\t]*\\d{1,4}(?:[ \\t]*(?:of|/)[ \\t]*\\d{1,4})?)$`,
    'i',
  )
}

const heads = new WeakMap<Language, RegExp>()

/** Every stretch of page furniture that is certain by its shape or by what stands beside it. */
export function findFurniture(text: string, lines: readonly ScannedLine[], language: Language): Removed[] {
  let head = heads.get(language)
  if (head === undefined) {
    head = runningHead(language)
    heads.set(language, head)
  }
  const removed: Removed[] = []
  const isFurniture = new Uint8Array(lines.length)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as ScannedLine
    const length = line.to - line.from
    if (length === 0) continue
    if (length <= 80) {
      const content = text.slice(line.from, line.to).replace(/^[*_#]+ ?|(?<![*_])[*_]+$/g, '')
      if (head.test(content) || stampLines.some(shape => shape.test(content))) {
        isFurniture[index] = 1
        removed.push(furniture(line.from, line.to))
        continue
      }
    }
    const code = leadingCode.exec(text.slice(line.from, Math.min(line.to, line.from + 32)))
    if (code !== null) {
      const page = code[1]?.length ?? 0
      if (page > 0) removed.push(furniture(line.from, line.from + (code[1] as string).trimEnd().length))
      removed.push(furniture(line.from + page, line.from + code[0].length))
    }
  }
  addPageNumbers(text, lines, isFurniture, removed)
  inlinePage.lastIndex = 0
  for (let match = inlinePage.exec(text); match !== null; match = inlinePage.exec(text)) {
    const to = match.index + match[0].length
    removed.push(furniture(to - (match[2] as string).length, to))
    const code = codeBehind.exec(text.slice(to, to + 24))
    if (code !== null) removed.push(furniture(to + code[0].length - (code[1] as string).length, to + code[0].length))
    // The character before may be the end of another match.
    inlinePage.lastIndex = to
  }
  return removed
}

function furniture(from: number, to: number): Removed {
  return { from, to, pass: 'page-furniture' }
}

/** A bare number beside a running head is a page number: "378" above or below "Res. 174". */
function addPageNumbers(
  text: string,
  lines: readonly ScannedLine[],
  isFurniture: Uint8Array,
  removed: Removed[],
): void {
  for (let index = 0; index < lines.length; index++) {
    if (isFurniture[index] !== 1) continue
    for (const direction of [-1, 1]) {
      let near = index + direction
      while (lines[near]?.blank === true && Math.abs(near - index) < 4) near += direction
      const line = lines[near]
      if (line === undefined || line.blank || isFurniture[near] === 1) continue
      if (bareNumber.test(text.slice(line.from, line.to))) {
        isFurniture[near] = 2
        removed.push(furniture(line.from, line.to))
      }
    }
  }
}
