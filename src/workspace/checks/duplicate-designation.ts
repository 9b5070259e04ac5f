import type { CollectedText } from '../collection.js'
import { type Check, findingIn } from './check.js'

/** The same edition in two files: nobody knows which of them counts. Told at the later one. */
export const duplicateDesignation: Check = ({ texts }) => {
  const first = new Map<string, CollectedText>()
  return texts.flatMap(text => {
    const key = keyOf(text)
    const before = key === null ? undefined : first.get(key)
    if (key !== null && before === undefined) first.set(key, text)
    if (before === undefined || before.file === text.file) return []
    const message = `Unexpected \`${text.designation?.text}\` once more, expected one file of it: it is in ${before.file} too`
    return [findingIn(text, { code: 'duplicate-designation', severity: 'warning', message })]
  })
}

function keyOf({ adopted }: CollectedText): string | null {
  if (adopted === null) return null
  const { kind, body, number, conference } = adopted
  return `${kind} ${body} ${number} ${conference}`
}
