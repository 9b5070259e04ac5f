/** The classes of change, strongest first: `change.ts` names them, this table says how each is shown. */
import type { ChangeClass } from './change.js'

export interface ClassEntry {
  readonly id: ChangeClass
  /** As an editor calls it, in the singular and the plural. */
  readonly name: string
  readonly names: string
  /** What it may be called on the command line besides its id. */
  readonly aliases: readonly string[]
  /**
   * `always` is shown first whatever else there is; `highlighted` is legally weighty; `shown` is shown with its words; `collapsed` is counted
   * until `--all`; `hidden` is not even counted in the summary, but in `--all` and in JSON.
   */
  readonly view: 'always' | 'highlighted' | 'shown' | 'collapsed' | 'hidden'
  /** What falls into it, for docs and help. */
  readonly rule: string
}

export const classes: readonly ClassEntry[] = [
  {
    id: 'metadata',
    name: 'change of the frame',
    names: 'changes of the frame',
    aliases: ['frame'],
    view: 'always',
    rule: 'number line, edition, title, history line or adopting formula',
  },
  {
    id: 'verb-strength',
    name: 'change of verb strength',
    names: 'changes of verb strength',
    aliases: ['verb', 'strength', 'modal'],
    view: 'highlighted',
    rule: 'a heading says another verb of another strength (invites, instructs), or should stands for shall',
  },
  {
    id: 'addressee-change',
    name: 'change of addressee',
    names: 'changes of addressee',
    aliases: ['addressee'],
    view: 'highlighted',
    rule: 'a heading says the same verb to another party',
  },
  {
    id: 'deadline-change',
    name: 'change of a date',
    names: 'changes of dates',
    aliases: ['deadline', 'date'],
    view: 'highlighted',
    rule: 'a year, date, session or period',
  },
  {
    id: 'number-change',
    name: 'change of a number',
    names: 'changes of numbers',
    aliases: ['number', 'amount'],
    view: 'highlighted',
    rule: 'an amount, a share, a count',
  },
  {
    id: 'substantive',
    name: 'rewording',
    names: 'rewordings',
    aliases: ['reworded', 'wording'],
    view: 'shown',
    rule: 'any other change of words',
  },
  {
    id: 'bracketed',
    name: 'change of brackets',
    names: 'changes of brackets',
    aliases: ['bracket', 'brackets'],
    view: 'shown',
    rule: 'text put in square brackets, freed of them, or changed inside of them',
  },
  {
    id: 'section-added',
    name: 'section added',
    names: 'sections added',
    aliases: [],
    view: 'shown',
    rule: 'a section that the old text has nowhere',
  },
  {
    id: 'section-removed',
    name: 'section removed',
    names: 'sections removed',
    aliases: [],
    view: 'shown',
    rule: 'a section that the new text has nowhere',
  },
  {
    id: 'section-renamed',
    name: 'section renamed',
    names: 'sections renamed',
    aliases: [],
    view: 'shown',
    rule: 'the same section under another heading of the same strength (considering, considering further)',
  },
  {
    id: 'section-moved',
    name: 'section moved',
    names: 'sections moved',
    aliases: [],
    view: 'shown',
    rule: 'a section in another place, whole',
  },
  {
    id: 'clause-added',
    name: 'clause added',
    names: 'clauses added',
    aliases: ['added'],
    view: 'shown',
    rule: 'a clause, paragraph, row or note that the old text has nowhere',
  },
  {
    id: 'clause-removed',
    name: 'clause removed',
    names: 'clauses removed',
    aliases: ['removed'],
    view: 'shown',
    rule: 'a clause, paragraph, row or note that the new text has nowhere',
  },
  {
    id: 'clause-split',
    name: 'clause split',
    names: 'clauses split',
    aliases: ['split'],
    view: 'shown',
    rule: 'one clause is now several',
  },
  {
    id: 'clause-merged',
    name: 'merger of clauses',
    names: 'mergers of clauses',
    aliases: ['merged'],
    view: 'shown',
    rule: 'several clauses are now one',
  },
  {
    id: 'clause-moved',
    name: 'clause moved',
    names: 'clauses moved',
    aliases: ['moved'],
    view: 'shown',
    rule: 'a clause in another place or section; told only when it is certain',
  },
  {
    id: 'citation-added',
    name: 'citation added',
    names: 'citations added',
    aliases: [],
    view: 'shown',
    rule: 'a text is cited that the clause did not cite',
  },
  {
    id: 'citation-removed',
    name: 'citation removed',
    names: 'citations removed',
    aliases: [],
    view: 'shown',
    rule: 'a text is no longer cited in the clause',
  },
  {
    id: 'internal-ref-broken',
    name: 'broken internal reference',
    names: 'broken internal references',
    aliases: ['broken'],
    view: 'shown',
    rule: 'a reference to a clause that is gone, or whose label went to another clause',
  },
  {
    id: 'citation-updated',
    name: 'citation updated',
    names: 'citations updated',
    aliases: ['citation', 'edition'],
    view: 'collapsed',
    rule: 'the same text in another edition',
  },
  {
    id: 'internal-ref-updated',
    name: 'internal reference updated',
    names: 'internal references updated',
    aliases: ['internal-ref'],
    view: 'collapsed',
    rule: 'a reference that follows its clause to a new label',
  },
  {
    id: 'term-change',
    name: 'change of term',
    names: 'changes of terms',
    aliases: ['term', 'terms'],
    view: 'collapsed',
    rule: 'one of two forms of a term that stand for the same (chairman, chair)',
  },
  {
    id: 'citation-restyled',
    name: 'citation restyled',
    names: 'citations restyled',
    aliases: ['restyled'],
    view: 'collapsed',
    rule: 'the same text and edition in other words (UNGA, of this conference)',
  },
  {
    id: 'relabelled',
    name: 'clause relabelled',
    names: 'clauses relabelled',
    aliases: ['renumbering', 'renumbered', 'relettered', 'label', 'labels'],
    view: 'collapsed',
    rule: 'the same clause under another letter or number',
  },
  {
    id: 'punctuation-only',
    name: 'change of punctuation',
    names: 'changes of punctuation',
    aliases: ['punctuation'],
    view: 'collapsed',
    rule: 'marks of punctuation alone, and the "and" before a last item',
  },
  {
    id: 'typographic-only',
    name: 'change of typography',
    names: 'changes of typography',
    aliases: ['typographic', 'typography', 'whitespace'],
    view: 'hidden',
    rule: 'quotes, dashes, no-break spaces, italics, capitals',
  },
  {
    id: 'layout',
    name: 'change of layout',
    names: 'changes of layout',
    aliases: ['wrapping'],
    view: 'hidden',
    rule: 'line breaks, blank lines, page furniture, the signs of Markdown: no difference to a reader',
  },
]
