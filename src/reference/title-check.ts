/** The title that a citation gives, held against the one in the catalogue. */
import type { TextRecord } from '../catalogue/record.js'
import type { EditionTitle } from '../catalogue/title.js'
import type { Severity } from '../source/diagnostic.js'
import type { Recognised } from './recognise.js'
import type { TitleVerdict } from './reference.js'
import { beginsAlike, compareTitle, type TitleComparison, type Word, wordsOf } from './title.js'

export interface TitleJudgement {
  readonly verdict: TitleVerdict
  readonly difference: string | null
  readonly severity: Severity | null
  readonly message: string | null
  readonly evidence: readonly string[]
}

const silent = { difference: null, severity: null, message: null, evidence: [] }
export const noTitle: TitleJudgement = { verdict: 'not-given', ...silent }

/** What opens a title behind a citation; ", which ..." and ", in particular ..." open something else. */
const opening = /,? ?(?:on|entitled|relating to|regarding|concerning) (?=["“‘']?[\p{L}\p{N}])/uy

/** The words that may be the title; null when none are given. */
export function givenTitle({ block, to }: Recognised, next: Recognised | undefined): string | null {
  opening.lastIndex = to
  if (!opening.test(block.text)) return null
  const from = opening.lastIndex
  const end = next !== undefined && next.block === block && next.from > from ? next.from : block.text.length
  const rest = block.text.slice(from, Math.min(end, from + longestTitle))
  const stop = /[;]|\.(?:\s|$)|:\s/.exec(rest)
  return stop === null ? rest : rest.slice(0, stop.index)
}

const longestTitle = 420

export interface TitleNeighbours {
  /** Wordings by which the text is cited, and which are no mistakes. */
  readonly wordings: readonly string[]
  /** Titles of the text in all its editions. */
  readonly titles: readonly string[]
  /** Texts whose title may have been put to the wrong number; asked only when the title is quite another. */
  rivals(): readonly TextRecord[]
}

/**
 * `known` is the title of the edition; A difference from a sourced title is a warning, from one of
 * background knowledge an information. A citation of several texts may give their titles in one breath: then each must be found in it, and
 * a difference is not told.
 */
export function judgeTitle(
  known: EditionTitle | null,
  { wordings, titles, rivals }: TitleNeighbours,
  recognised: Recognised,
  next: Recognised | undefined,
): TitleJudgement {
  const given = givenTitle(recognised, next)
  if (given === null) return noTitle
  if (known === null) return { verdict: 'unverified', ...silent }
  const words = wordsOf(given)
  const compared = compareAnywhere(known.title, given, words)
  if (compared.agrees || wordings.some(wording => compareAnywhere(wording, given, words).agrees))
    return { verdict: 'agrees', ...silent }
  // Nobody knows for sure what this edition was called, and another one is called so.
  if (known.evidence === 'none' && titles.some(title => compareAnywhere(title, given, words).agrees))
    return { verdict: 'unverified', ...silent }
  if (recognised.citations.length > 1) {
    return { verdict: holdsTitle(known.title, given, words) ? 'agrees' : 'unverified', ...silent }
  }
  const isSourced = known.evidence === 'heading' || known.evidence === 'page'
  const isParaphrase = compared.likeness < halfOfTheTitle
  const source = isSourced ? '' : ' (background knowledge, not sourced)'
  const rival = isParaphrase ? rivals().find(({ title }) => title !== null && bears(title, words)) : undefined
  if (rival !== undefined) {
    return {
      verdict: 'differs',
      difference: compared.difference,
      severity: 'warning',
      message: `Unexpected title of ${rival.body} ${rival.kind} ${rival.number}, expected \`${known.title}\`${source}`,
      evidence: rival.sources,
    }
  }
  return {
    verdict: 'differs',
    difference: compared.difference,
    // Who says it in quite other words does not quote the title: worth a look, no more.
    severity: isSourced && !isParaphrase ? 'warning' : 'info',
    message: isParaphrase
      ? `Unexpected wording, expected the title \`${known.title}\`${source}`
      : `Unexpected title, expected \`${known.title}\`${source}: ${compared.difference ?? ''}`,
    evidence: [],
  }
}

/** The whole title, of words enough to be no chance. */
function bears(title: string, given: readonly Word[]): boolean {
  if (!beginsAlike(title, given) || title.split(' ').length < shortestPart) return false
  const compared = compareTitle(title, given)
  return compared.agrees && compared.likeness >= 1
}

const halfOfTheTitle = 0.5

/** The sentence may go on behind the title, or behind a title that was cut: the comparison that agrees wins, else the whole. */
function compareAnywhere(title: string, given: string, words: readonly Word[]): TitleComparison {
  const whole = compareTitle(title, words)
  if (whole.agrees || whole.likeness < leastForCuts) return whole
  for (const cut of [...given.matchAll(ends)].reverse().slice(0, cuts)) {
    const part = words.filter(({ to }) => to <= cut.index)
    if (part.length < shortestPart) break
    const compared = compareTitle(title, part)
    if (compared.agrees) return compared
  }
  return whole
}

/**
 * Where a title may have ended in the middle of a sentence. Behind a comma the sentence must go on with words of its own: ", which ...", but
 * not ", including age-related disabilities", which may be another title's end.
 */
const ends =
  /,(?= (?:which|that|whereby|where|and|or|as|in particular|in order|in accordance|with a view|taking|noting|recalling|recognizing|pursuant|adopted|approved|so|to|by|the latter|both|is|was|are|were|has|have|had|calls?|resolves|instructs|invites|requests|stress\p{L}*|highlight\p{L}*|emphasiz\p{L}*)(?!\p{L}))|\s[–-]\s|\s\(|["”]/gu
const cuts = 12
/** Share of the title below which no cut can make it one. */
const leastForCuts = 0.2
const shortestPart = 3

/** In "on cybersecurity and countering and combating spam" each title stands somewhere. */
function holdsTitle(title: string, given: string, words: readonly Word[]): boolean {
  const starts = [...given.matchAll(/(?:^|and |, |on )(?=\S)/g)].map(match => match.index + match[0].length)
  return starts.some(start => {
    const compared = compareTitle(
      title,
      words.filter(({ to }) => to > start),
    )
    return compared.agrees && compared.likeness >= 1
  })
}
