/** How people name rules: by code, by number, by family, by the beginning of one of these. */
import { readingCodes } from './readings.js'
import { families } from './rule.js'
import { ruleOf, rules } from './rules.js'

/** Codes of all rules and of the reader, in the order of the documentation. */
export const allCodes: readonly string[] = [...rules.map(({ code }) => code), ...readingCodes]

/** "reading" is a family too, of what the reader says. */
export const familyNames: readonly string[] = [...Object.keys(families), 'reading']

/** The one code that a code or a number names, in any case; null for everything else. */
export function codeNamed(name: string): string | null {
  const word = name.trim().toLowerCase()
  return ruleOf(word)?.code ?? readingCodes.find(code => code === word) ?? null
}

/** The codes of a family, named in full or by its letter; none for everything else. */
export function codesOfFamily(name: string): readonly string[] {
  const word = name.trim().toLowerCase()
  const family = familyNames.find(known => known === word || letterOf(known) === word)
  return family === undefined ? [] : allCodes.filter(code => code.startsWith(`${family}/`))
}

/** Whether a name is that of a family, in full or by its letter. */
export function isFamily(name: string): boolean {
  const word = name.trim().toLowerCase()
  return familyNames.some(known => known === word || letterOf(known) === word)
}

/** The codes that a code, a number, a family or the beginning of a code or number ("numbering/la", "N00") names; "all" names every one. */
export function codesNamed(name: string): readonly string[] {
  const word = name.trim().toLowerCase()
  if (word === '') return []
  if (word === 'all') return allCodes
  const one = codeNamed(word)
  if (one !== null) return [one]
  if (isFamily(word)) return codesOfFamily(word)
  const numbered = /^[a-z]\d+$/.test(word) ? rules.filter(({ number }) => number.toLowerCase().startsWith(word)) : []
  return numbered.length > 0 ? numbered.map(({ code }) => code) : allCodes.filter(code => code.startsWith(word))
}

/** Every name that one might have meant. */
export function allNames(): readonly string[] {
  return [...allCodes, ...rules.map(({ number }) => number), ...familyNames, ...allCodes.map(slugOf)]
}

function slugOf(code: string): string {
  return code.slice(code.indexOf('/') + 1)
}

function letterOf(family: string): string | null {
  return (families as Readonly<Record<string, string>>)[family]?.toLowerCase() ?? null
}
