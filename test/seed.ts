/** Random tests draw the same texts in every run, so that a change fails for what it changed: RESOLUTE_SEED=random (or a number) draws others. */
import fc from 'fast-check'

const wanted = process.env.RESOLUTE_SEED || '1'
if (wanted !== 'random') {
  const seed = Number(wanted)
  if (!Number.isInteger(seed))
    throw new Error(`Unexpected RESOLUTE_SEED "${wanted}", expected "random" or a whole number`)
  fc.configureGlobal({ seed })
}
