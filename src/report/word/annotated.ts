/** Findings in a Word file: each a comment in the margin beside its words, fixes as tracked changes. Every other part stays byte for byte as it was. */
import type { OuterEdit } from '../../change/outer.js'
import type { Diagnostic } from '../../source/diagnostic.js'
import { commented, type MarginComment } from '../../word/margin/margin.js'
import { writePackage } from '../../word/package/write.js'
import { redlineWord, verifyRedline } from '../../word/redline/redline.js'
import type { WordText } from '../../word/text/word-text.js'
import { type WordDocument, wordOf } from '../../word/word.js'
import { codeAndNumber } from '../lint/findings.js'
import { marginAuthor, type Signature } from './signature.js'

export interface Annotations {
  /** Found in the text of the file. */
  readonly findings: readonly Diagnostic[]
  /** The text as it would be after the fixes, and the edits that make it; none when nothing is mended. */
  readonly mended: Pick<WordText, 'text' | 'styles'>
  readonly edits: readonly OuterEdit[]
}

export function annotatedFileOf(
  document: WordDocument,
  { findings, mended, edits }: Annotations,
  signature: Signature,
): Uint8Array {
  // Comments change nothing in the text: offsets of the edits still count.
  const pkg = commented(document, findings.map(commentOf), marginAuthor(signature))
  if (edits.length === 0) return writePackage(pkg.parts)
  const base = wordOf(pkg, document.view)
  const bytes = redlineWord(base, mended, edits, { ...signature, nativeMoves: false })
  verifyRedline(bytes, base, mended)
  return bytes
}

function commentOf(finding: Diagnostic): MarginComment {
  const { message, position, related, fix, suggestions } = finding
  const paragraphs = [message]
  for (const { message: further, path } of related) paragraphs.push(path === null ? further : `${path}: ${further}`)
  for (const { title } of [fix ?? [], suggestions].flat()) paragraphs.push(`Proposed: ${title}`)
  paragraphs.push(codeAndNumber(finding))
  return { from: position.start.offset, to: position.end.offset, paragraphs }
}
