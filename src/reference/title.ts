/**
 * Whether the words behind a citation (", on ...") are the title of what is cited. Case, articles, abbreviations, endings of words,
 * hyphens and truncation are forgiven; what remains is shown word by word.
 */

/** Small words that do not count: articles, and the joints at which titles are shortened. */
const silent: ReadonlySet<string> = new Set(['the', 'a', 'an', 'and'])
/** Words that an abbreviation leaves out: "ICT" is information *and* communication technologies. */
const joints: ReadonlySet<string> = new Set(['and', 'of', 'for', 'the', 'on', 'in', 'to', 'a'])

/** Abbreviations that titles and citations of titles use, in full. */
const abbreviations: Readonly<Record<string, string>> = {
  ICT: 'information communication technology',
  WSIS: 'World Summit on Information Society',
  UNGA: 'General Assembly',
  SDG: 'Sustainable Development Goal',
  LDC: 'least developed country',
  SIDS: 'small island developing State',
  LLDC: 'landlocked developing country',
  IoT: 'Internet of things',
  EMF: 'electromagnetic field',
  IP: 'Internet protocol',
  TSAG: 'Telecommunication Standardization Advisory Group',
  TDAG: 'Telecommunication Development Advisory Group',
  RAG: 'Radiocommunication Advisory Group',
  'ITU-T': 'ITU Telecommunication Standardization Sector',
  'ITU-D': 'ITU Telecommunication Development Sector',
  'ITU-R': 'ITU Radiocommunication Sector',
  WTPF: 'World Telecommunication Information Communication Technology Policy Forum',
  WTSA: 'World Telecommunication Standardization Assembly',
  WTDC: 'World Telecommunication Development Conference',
  WRC: 'World Radiocommunication Conference',
  PP: 'Plenipotentiary Conference',
}

export interface TitleComparison {
  readonly agrees: boolean
  /** "`essential` where the title has `critical`"; null when it agrees. */
  readonly difference: string | null
  /** Share of the title's words that stand in the citation, 0 to 1. */
  readonly likeness: number
}

/** A word of a title, as it is compared. */
export interface Word {
  /** As printed. */
  readonly shown: string
  readonly key: string
  /** Where it ends in the text. */
  readonly to: number
}

const wholly: TitleComparison = { agrees: true, difference: null, likeness: 1 }

/** Most citations have the title as it is: then nothing has to be aligned. */
function startsAlike(want: readonly Word[], have: readonly Word[]): boolean {
  return want.length <= have.length && want.every(({ key }, index) => key === have[index]?.key)
}

/** True when the first words that count are one: a cheap look before a comparison with many titles. */
export function beginsAlike(title: string, cited: readonly Word[]): boolean {
  return firstKey(title) === cited[0]?.key
}

const firstKeys = new Map<string, string | undefined>()

function firstKey(title: string): string | undefined {
  if (!firstKeys.has(title)) firstKeys.set(title, wordsIn(title).next().value?.key)
  return firstKeys.get(title)
}

const titles = new Map<string, readonly Word[]>()

/** Titles are few and come again and again. */
function titleWords(title: string): readonly Word[] {
  let words = titles.get(title)
  if (words === undefined) {
    words = wordsOf(title)
    titles.set(title, words)
  }
  return words
}

/** Words beyond the title that may follow in the sentence are not looked at. */
const reach = 30

/**
 * Compares a title with the words that follow a citation; what goes on behind the title in `cited` does not count, and a title that is cut
 * where `cited` ends is only cut.
 */
export function compareTitle(title: string, cited: readonly Word[]): TitleComparison {
  const want = titleWords(title)
  if (want.length === 0 || startsAlike(want, cited)) return wholly
  const have = cited.slice(0, want.length + reach)
  const steps = align(want, have)
  const last = steps.findLastIndex(({ kind }) => kind === 'same')
  const kept = steps.slice(0, last + 1)
  // Words of the title behind the last one that is cited: cut, not changed, where the citation ends there.
  const rest = steps.slice(last + 1)
  const consumed = Math.max(0, ...kept.map(({ have: to }) => to))
  const isCut = consumed >= have.length && rest.every(({ kind }) => kind === 'missing')
  const changes = [...kept.filter(({ kind }) => kind !== 'same'), ...(isCut ? [] : rest)]
  // "WSIS outcomes" for "the outcomes of the World Summit ...": the same words in another order.
  const differing = isReordered(steps, want, have) ? [] : changes
  const same = steps.reduce((sum, { kind, words }) => sum + (kind === 'same' ? words : 0), 0)
  const likeness = (same + (isCut ? rest.length : 0)) / want.length
  return {
    agrees: last >= 0 && differing.length === 0,
    difference: differing.length === 0 && last >= 0 ? null : described(differing, want, have),
    likeness: last < 0 ? 0 : likeness,
  }
}

const wordShape = /ITU[-‑ ][RTD](?!\p{L})|[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu
const bracketedAbbreviation = /\(\s?[A-Z][A-Za-z/&-]{0,11}\s?\)/g

/** The words of a stretch of text that count: without articles, abbreviations in full. */
export function wordsOf(text: string): Word[] {
  return [...wordsIn(text)]
}

function* wordsIn(text: string): Generator<Word, undefined> {
  // "(ICTs)" behind its words says them a second time.
  const spoken = text.includes('(') ? text.replace(bracketedAbbreviation, found => ' '.repeat(found.length)) : text
  for (const match of spoken.matchAll(wordShape)) {
    const to = match.index + match[0].length
    for (const { shown, key } of inFull(match[0])) yield { shown, key, to }
  }
}

const known = new Map<string, readonly Omit<Word, 'to'>[]>()
const mostKnown = 20_000

/** What a written word says: nothing for an article, several words for an abbreviation. */
function inFull(written: string): readonly Omit<Word, 'to'>[] {
  let words = known.get(written)
  if (words === undefined) {
    const full = abbreviations[written.replace(/(?<=[A-Z])s$/, '')] ?? written
    words = full.split(' ').flatMap(shown => {
      const key = foldWord(shown)
      return key === '' || silent.has(key) ? [] : [{ shown, key }]
    })
    if (known.size < mostKnown) known.set(written, words)
  }
  return words
}

/** Small letters without endings: "organisations" and "organization" are one word, so are "centre" and "center". */
function foldWord(word: string): string {
  const plain = word
    .replace(/^ITU['’]s$/, 'ITU')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
  return plain
    .replace(/is(?=ation|ing|e$|ed$)/g, 'iz')
    .replace(/our$/, 'or')
    .replace(/tre$/, 'ter')
    .replace(/programme$/, 'program')
}

interface Step {
  readonly kind: 'same' | 'changed' | 'missing' | 'added'
  /** Behind which words of title and citation the step stands. */
  readonly want: number
  readonly have: number
  /** Words of the title it covers. */
  readonly words: number
}

/** The cheapest way from the title to the citation; words behind the title's last one cost nothing. */
function align(want: readonly Word[], have: readonly Word[]): Step[] {
  const width = have.length + 1
  const cost = new Int32Array((want.length + 1) * width)
  const back: (readonly [number, number, Step['kind']] | undefined)[] = []
  cost.fill(1 << 29)
  cost[0] = 0
  const reachTo = (i: number, j: number, price: number, fromI: number, fromJ: number, kind: Step['kind']) => {
    const at = i * width + j
    if (i > want.length || j > have.length || price >= (cost[at] as number)) return
    cost[at] = price
    back[at] = [fromI, fromJ, kind]
  }
  for (let i = 0; i <= want.length; i++) {
    for (let j = 0; j < width; j++) {
      const here = cost[i * width + j] as number
      if (here >= 1 << 29) continue
      const wanted = want[i]
      const cited = have[j]
      if (wanted !== undefined && cited !== undefined) {
        if (wanted.key === cited.key) reachTo(i + 1, j + 1, here, i, j, 'same')
        reachTo(i + 1, j + 1, here + 3, i, j, 'changed')
        const short = abbreviates(cited.shown, want, i)
        if (short > 0) reachTo(i + short, j + 1, here, i, j, 'same')
        const long = abbreviates(wanted.shown, have, j)
        if (long > 0) reachTo(i + 1, j + long, here, i, j, 'same')
      }
      if (wanted !== undefined) reachTo(i + 1, j, here + 2, i, j, 'missing')
      if (cited !== undefined && i < want.length) reachTo(i, j + 1, here + 2, i, j, 'added')
    }
  }
  let end = 0
  for (let j = 0; j < width; j++) {
    if ((cost[want.length * width + j] as number) < (cost[want.length * width + end] as number)) end = j
  }
  const steps: Step[] = []
  for (let i = want.length, j = end; i > 0 || j > 0; ) {
    const [fromI, fromJ, kind] = back[i * width + j] as readonly [number, number, Step['kind']]
    steps.unshift({ kind, want: i, have: j, words: i - fromI })
    i = fromI
    j = fromJ
  }
  return steps
}

/** How many words from `at` on an abbreviation stands for: "ICTs" for three and a joint; 0 when it does not. */
function abbreviates(short: string, words: readonly Word[], at: number): number {
  if (!/^[A-Z]{2,6}s?$/.test(short)) return 0
  const letters = short.replace(/s$/, '').toLowerCase()
  let next = at
  for (const letter of letters) {
    while (next < words.length && joints.has((words[next] as Word).key) && next > at) next++
    const word = words[next]
    if (word === undefined || word.key.charAt(0) !== letter || word.shown.length < 2) return 0
    next++
  }
  return next - at
}

/** True when every word that counts and is missing in one place is there in another. */
function isReordered(steps: readonly Step[], want: readonly Word[], have: readonly Word[]): boolean {
  const missing: string[] = []
  const added: string[] = []
  for (const step of steps) {
    if (step.kind === 'same') continue
    if (step.kind !== 'added') missing.push((want[step.want - 1] as Word).key)
    if (step.kind !== 'missing') added.push((have[step.have - 1] as Word).key)
  }
  // Words that the sentence goes on with stand behind what the title needed.
  const behind = have.slice(Math.max(0, ...steps.map(step => step.have))).map(({ key }) => key)
  const counted = (words: readonly string[]) => words.filter(word => !joints.has(word)).sort()
  const wanted = counted(missing)
  const found = counted([...added, ...behind.slice(0, wanted.length)])
  return (
    wanted.length <= mostMoved &&
    wanted.every(word => take(found, word)) &&
    counted(added).every(word => wanted.includes(word))
  )
}

const mostMoved = 6

function take(words: string[], word: string): boolean {
  const at = words.indexOf(word)
  if (at !== -1) words.splice(at, 1)
  return at !== -1
}

const shownDifferences = 4

function described(steps: readonly Step[], want: readonly Word[], have: readonly Word[]): string {
  const parts = grouped(steps).map(({ wanted, cited }) => {
    const title = wanted.map(index => (want[index] as Word).shown).join(' ')
    const text = cited.map(index => (have[index] as Word).shown).join(' ')
    if (title === '') return `\`${text}\` is not in the title`
    return text === '' ? `\`${title}\` of the title is missing` : `\`${text}\` where the title has \`${title}\``
  })
  const more = parts.length - shownDifferences
  return `${parts.slice(0, shownDifferences).join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

/** Neighbouring differences together, by indexes of words. */
function grouped(steps: readonly Step[]): { wanted: number[]; cited: number[] }[] {
  const groups: { wanted: number[]; cited: number[]; want: number; have: number }[] = []
  for (const { kind, want, have } of steps) {
    const open = groups.at(-1)
    const startWant = kind === 'added' ? want : want - 1
    const startHave = kind === 'missing' ? have : have - 1
    const group =
      open !== undefined && open.want === startWant && open.have === startHave
        ? open
        : { wanted: [], cited: [], want: startWant, have: startHave }
    if (group !== open) groups.push(group)
    if (kind !== 'added') group.wanted.push(want - 1)
    if (kind !== 'missing') group.cited.push(have - 1)
    group.want = want
    group.have = have
  }
  return groups
}
