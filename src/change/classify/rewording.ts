/** All other words: one change of the clause. */
import type { Classifier } from './classifier.js'
import { saidOfAll } from './said.js'

export const rewording: Classifier = {
  id: 'rewording',
  claim({ words }, hunks) {
    return [{ class: 'substantive', hunks, message: saidOfAll(words, hunks) }]
  },
}
