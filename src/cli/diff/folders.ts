/** The texts of two folders in pairs. */
import { statSync } from 'node:fs'
import { relative } from 'node:path'
import type { ReadText } from '../../change/comparison.js'
import { parse } from '../../read.js'
import { count } from '../../report/words.js'
import type { Given } from '../command.js'
import { findFiles } from '../lint/files.js'
import { tell } from '../output.js'
import { forEachInput } from '../reading.js'
import { sideOf } from './compared.js'

export function isFolder(path: string): boolean {
  return path !== '-' && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

export interface FolderPairs {
  readonly pairs: readonly { readonly old: ReadText; readonly new: ReadText }[]
  /** 2 when a file could not be read. */
  readonly code: number
}

/** In the order of the names of the new folder, what is gone among them; files without a document on either side are left out. */
export async function pairsOf(oldFolder: string, newFolder: string, options: Given): Promise<FolderPairs> {
  const [olds, news] = [await textsIn(oldFolder, options), await textsIn(newFolder, options)]
  const partners = partnersOf(olds.texts, news.texts)
  const taken = new Set(partners.values())
  const rows = [
    ...news.texts.map(now => ({ name: now.name, old: partners.get(now) ?? null, new: now })),
    ...olds.texts.filter(old => !taken.has(old)).map(old => ({ name: old.name, old, new: null })),
  ]
  const isText = (text: FolderText | null) => (text?.text.reading.documents.length ?? 0) > 0
  const kept = rows.filter(row => isText(row.old) || isText(row.new))
  const left = rows.length - kept.length
  if (left > 0) tell(`resolute: ${count(left, 'file')} without a resolution left out`)
  return {
    pairs: kept
      .sort((x, y) => byNumbers.compare(x.name, y.name))
      .map(row => ({ old: row.old?.text ?? empty, new: row.new?.text ?? empty })),
    code: Math.max(olds.code, news.code),
  }
}

/** "res-11" before "res-102". */
const byNumbers = new Intl.Collator('en', { numeric: true })

const empty: ReadText = { reading: parse(''), source: '' }

interface FolderText {
  /** Below its folder, with slashes. */
  readonly name: string
  readonly text: ReadText
}

async function textsIn(folder: string, options: Given): Promise<{ texts: FolderText[]; code: number }> {
  const files = (await findFiles([folder], null)).map(({ path }) => path)
  const texts: FolderText[] = []
  const code = await forEachInput(files, options, (input, index) => {
    const name = relative(folder, files[index] as string).replaceAll('\\', '/')
    texts.push({ name, text: sideOf(input, options) })
    return 0
  })
  return { texts, code }
}

/**
 * By new text the old one. What a text is called counts first, since files are renamed more often than resolutions; the names of files where a
 * folder has several editions of one, or a text without a number. A name that occurs twice in a folder pairs nothing.
 */
function partnersOf(olds: readonly FolderText[], news: readonly FolderText[]): Map<FolderText, FolderText> {
  const partners = new Map<FolderText, FolderText>()
  const taken = new Set<FolderText>()
  for (const keyOf of [designationKey, numberKey, nameKey, stemKey]) {
    const free = uniqueBy(
      olds.filter(old => !taken.has(old)),
      keyOf,
    )
    const wanted = uniqueBy(
      news.filter(now => !partners.has(now)),
      keyOf,
    )
    for (const [key, now] of wanted) {
      const old = free.get(key)
      if (old === undefined || !mayBeOne(old, now)) continue
      partners.set(now, old)
      taken.add(old)
    }
  }
  return partners
}

function uniqueBy(
  texts: readonly FolderText[],
  keyOf: (text: FolderText) => string | null,
): ReadonlyMap<string, FolderText> {
  const unique = new Map<string, FolderText>()
  const several = new Set<string>()
  for (const text of texts) {
    const key = keyOf(text)
    if (key === null) continue
    if (unique.has(key)) several.add(key)
    unique.set(key, text)
  }
  for (const key of several) unique.delete(key)
  return unique
}

/** "resolution PP 174": edition, place and year come and go. */
function designationKey(text: FolderText): string | null {
  const body = text.text.reading.documents[0]?.designation?.body ?? null
  const number = numberKey(text)
  return body === null || number === null ? null : `${number} ${body}`
}

/** Not where both say what they are called, and say different things. */
function mayBeOne(old: FolderText, now: FolderText): boolean {
  const [from, to] = [old, now].map(({ text }) => text.reading.documents[0]?.designation)
  const differ = (x: string | null | undefined, y: string | null | undefined) => x != null && y != null && x !== y
  return !differ(from?.number, to?.number) && !differ(from?.body, to?.body)
}

/** For a text that does not say who adopted it. */
function numberKey({ text }: FolderText): string | null {
  const [document] = text.reading.documents
  const { number = null, draft = null } = document?.designation ?? {}
  const mark = number ?? (draft === null || draft === 'draft' ? null : `[${draft}]`)
  return mark === null ? null : `${document?.genre} ${mark}`
}

function nameKey({ name }: FolderText): string {
  return name.toLowerCase()
}

function stemKey({ name }: FolderText): string {
  return name.toLowerCase().replace(/\.[^./]*$/, '')
}
