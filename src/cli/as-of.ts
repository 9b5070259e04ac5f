/** The day of judgement as an option gives it. */
import type { Catalogue } from '../catalogue/catalogue.js'
import { bodyOfCode } from '../catalogue/conference.js'
import { conferenceEnd } from '../catalogue/editions.js'
import type { AsOf } from '../reference/as-of.js'
import { didYouMean, nearest } from './did-you-mean.js'
import { Failure } from './failure.js'

/** The day of the system, ISO. */
export function today(): AsOf {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return { day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`, conference: null }
}

/** "today", the close of a conference ("PP-22"), or an ISO day; null when nothing was given. */
export function asOfOption(given: string | undefined, catalogue: Catalogue): AsOf | null {
  if (given === undefined) return null
  const word = given.trim()
  if (word.toLowerCase() === 'today') return today()
  if (/^\d{4}-\d\d-\d\d$/.test(word)) {
    if (isDay(word)) return { day: word, conference: null }
    throw new Failure(`--as-of ${word} is no day of the calendar`)
  }
  const met = catalogue.conferenceByCode(word)
  const code = met?.short ?? (bodyOfCode(word) === 'Council' ? word.toUpperCase() : null)
  const day = code === null ? null : conferenceEnd(catalogue, code)
  if (code !== null && day !== null) return { day, conference: code }
  const codes = catalogue.data.conferences.map(({ short }) => short)
  const near = [...nearest(word, codes)].reverse()
  throw new Failure(
    `unknown conference "${given}" in --as-of`,
    didYouMean(near) ?? 'it takes today, a conference like PP-22, or a day like 2018-11-16',
  )
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
