import { Failure } from './failure.js'
import type { Input } from './input.js'

/** For what is written again: bytes that are no UTF-8 would be lost. */
export function exactInput(input: Input): Input {
  if (!input.exact) throw new Failure(`${input.name} is not UTF-8 throughout`, 'save it as UTF-8 first')
  return input
}
