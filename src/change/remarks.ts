/** What is strange about two texts as a pair: said, and compared all the same. */
import type { Remark } from './change.js'
import type { TextSide } from './comparison.js'

export function remarksOn(a: TextSide, b: TextSide, bounds: readonly string[]): Remark[] {
  const remarks: Remark[] = []
  const [old, now] = [a.reading.documents[0], b.reading.documents[0]]
  for (const { side, name } of [
    { side: a, name: 'old' },
    { side: b, name: 'new' },
  ]) {
    if (side.reading.documents.length > 0) continue
    const isEmpty = side.source.trim() === ''
    const what = isEmpty
      ? 'is empty'
      : 'holds no resolution that can be recognised: it is compared paragraph by paragraph'
    remarks.push({ code: 'no-document', message: `The ${name} text ${what}` })
  }
  if (old !== undefined && now !== undefined) {
    if (old.language !== now.language) {
      const message = `The texts are in two languages (${old.language}, ${now.language})`
      remarks.push({ code: 'different-languages', message })
    }
    const [from, to] = [old.designation, now.designation]
    const isSame =
      from === null || to === null || from.number === null || to.number === null
        ? true
        : from.number === to.number && (from.body === null || to.body === null || from.body === to.body)
    if (!isSame || old.genre !== now.genre) {
      const message = `These are two different texts: ${from?.text ?? old.genre} and ${to?.text ?? now.genre}`
      remarks.push({ code: 'different-resolutions', message })
    }
  }
  for (const message of bounds) remarks.push({ code: 'bound-reached', message })
  return remarks
}
