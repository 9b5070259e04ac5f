/** What the command needs of the writers of Word files: a bundle of its own beside the command (.ci/build.mjs), loaded when one is written. */

export { tableDocx } from '../../report/change/table-docx.js'
export { annotatedFileOf } from '../../report/word/annotated.js'
export { redlineFileOf } from '../../report/word/redline.js'
export { madeOf } from '../../word/made/made.js'
