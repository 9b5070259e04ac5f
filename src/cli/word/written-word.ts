/** What the command needs of the writers of Word files: a bundle of its own beside the command (.ci/build.mjs), loaded when one is written. */
export { madeOf } from '../../word/made/made.js'
