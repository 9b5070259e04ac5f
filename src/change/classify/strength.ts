/**
 * How strongly verbs bind, weakest first. The verbs are those of src/language/en.ts; their order follows the practice of conferences: what a
 * conference *instructs* its own officials and *resolves* binds, those it can only ask are *invited*. A change from one rank to another is
 * legally the weightiest that a revision can make, so that neighbours stand in ranks of their own where delegates argue about them
 * ("invites" for "encourages" is another wording, "requests" for "invites" is not).
 */
import { en } from '../../language/en.js'

const ranks: readonly (readonly string[])[] = [
  // Takes note, promises nothing.
  [
    'notes',
    'takes note',
    'considers',
    'welcomes',
    'acknowledges',
    'recognizes',
    'commends',
    'thanks',
    'reminds',
    'draws attention to',
    'draws the attention of',
    'gives the view',
    'expresses',
    'is of the view',
    'is of the opinion',
    'unanimously declares the view',
  ],
  ['supports', 'endorses', 'proposes', 'emphasizes', 'reaffirms', 'confirms'],
  ['invites', 'encourages'],
  ['recommends'],
  // Leave, without a duty.
  ['authorizes', 'authorises', 'permits', 'empowers'],
  ['requests', 'asks'],
  ['urges', 'calls upon', 'calls on', 'calls for', 'appeals to', 'appeals'],
  ['instructs', 'directs', 'charges', 'entrusts', 'requires'],
  [
    'resolves',
    'decides',
    'agrees',
    'undertakes',
    'declares',
    'approves',
    'adopts',
    'establishes',
    'abrogates',
    'suppresses',
    'extends',
  ],
]

const rankOf = new Map(ranks.flatMap((verbs, rank) => verbs.map(verb => [verb, rank] as const)))

/** Rank of an operative verb in the form of a heading ("invites"); null for all other words. */
export function verbRank(form: string): number | null {
  return rankOf.get(form.toLowerCase()) ?? null
}

const forms = new Map(
  en.operative.flatMap(({ form, infinitive }) => [
    [form, form] as const,
    ...(infinitive === null ? [] : [[infinitive, form] as const]),
  ]),
)

/** "invites" for "invite" and "invites", in any case; null when it is no operative verb. */
export function verbForm(words: string): string | null {
  return forms.get(words.toLowerCase()) ?? null
}

/** Verbs that say how binding the verb behind them is. */
export const modals: ReadonlySet<string> = new Set([
  'shall',
  'should',
  'may',
  'must',
  'will',
  'can',
  'would',
  'could',
  'might',
  'ought',
])

/** With a form of "be" before them and "to" behind them they stand for a modal: "are invited to". */
export const requirements: ReadonlySet<string> = new Set(
  'required requested invited encouraged urged instructed obliged expected recommended permitted allowed authorized'.split(
    ' ',
  ),
)

/** Verbs put before another that take its force: "to consider establishing", "to endeavour to establish". */
export const softeners: readonly string[] = [
  'consider the possibility of',
  'consider whether to',
  'consider how to',
  'consider',
  'examine the possibility of',
  'explore the possibility of',
  'make every effort to',
  'make efforts to',
  'do its utmost to',
  'do their utmost to',
  'endeavour to',
  'strive to',
  'seek to',
  'try to',
  'attempt to',
  'aim to',
]
