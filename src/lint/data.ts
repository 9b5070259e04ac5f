/** What pages and schemas are generated from. */
export { bodies, stages } from './profile.js'
export { readingCodes } from './readings.js'
export { families, severityAt } from './rule.js'
export { rules } from './rules.js'
