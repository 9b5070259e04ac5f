import { en } from './en.js'
import type { Language } from './language.js'

/** Every language the reader knows, the default first. */
export const languages: readonly Language[] = [en]

export const defaultLanguage: Language = en
