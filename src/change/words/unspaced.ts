/** Where words end in scripts that put no blanks between them: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
import { glyphEnd } from './sort.js'

/** Ends of the words of text[from, to), ascending, the last one `to`. */
export function unspacedCuts(text: string, from: number, to: number): number[] {
  const cuts: number[] = []
  if (to - from > longestRun) {
    for (let at = from; at < to; ) {
      at = glyphEnd(text, at)
      cuts.push(at)
    }
    return cuts
  }
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  for (const { index, segment } of segmenter.segment(text.slice(from, to))) cuts.push(from + index + segment.length)
  return cuts
}

/**
 * A longer run without a mark of punctuation is no prose: each of its characters is a word. Intl.Segmenter of Node 20 takes time with the square of
 * the length; 600 characters are some 2 KB.
 */
const longestRun = 600

/** The dictionaries are chosen by script, not by locale; made when it is first needed, which takes milliseconds. */
let segmenter: Intl.Segmenter | undefined
