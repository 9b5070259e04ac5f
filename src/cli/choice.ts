/** Values of options that are one of a list: refused with what was probably meant. */
import { didYouMean, nearest } from './did-you-mean.js'
import { Failure } from './failure.js'

/** The value if it is one of the list; otherwise a failure. `what` is the noun of the message: "format". */
export function choose<Choice extends string>(value: string, choices: readonly Choice[], what: string): Choice {
  const found = choices.find(choice => choice === value.toLowerCase())
  if (found !== undefined) return found
  const near = didYouMean(nearest(value, choices))
  throw new Failure(`unknown ${what} "${value}"`, near ?? `it is one of ${choices.join(', ')}`)
}
