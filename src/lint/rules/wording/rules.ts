import type { Rule } from '../../rule.js'
import { article } from './article.js'
import { british } from './british.js'
import { bureaux } from './bureaux.js'
import { chair } from './chair.js'
import { countryGroups } from './country-groups.js'
import { countryNames } from './country-names.js'
import { director } from './director.js'
import { doubledWord } from './doubled-word.js'
import { genderedPronoun } from './gendered-pronoun.js'
import { ictPlural } from './ict-plural.js'
import { internet } from './internet.js'
import { ituArticle } from './itu-article.js'
import { ize } from './ize.js'
import { memberStates } from './member-states.js'
import { misspelling } from './misspelling.js'
import { nextConference } from './next-conference.js'
import { ownTerms } from './own-terms.js'
import { place } from './place.js'
import { programme } from './programme.js'
import { recommendationCase } from './recommendation-case.js'
import { studyGroup } from './study-group.js'
import { suchAsEtc } from './such-as-etc.js'
import { telecommunicationIct } from './telecommunication-ict.js'
import { thisResolution } from './this-resolution.js'
import { unitedNations } from './united-nations.js'
import { wordList } from './word-list.js'

/** Rules of the family, in the order of their numbers. */
export const rules: readonly Rule[] = [
  programme,
  misspelling,
  memberStates,
  thisResolution,
  nextConference,
  recommendationCase,
  telecommunicationIct,
  ictPlural,
  chair,
  genderedPronoun,
  ize,
  british,
  bureaux,
  wordList,
  unitedNations,
  ituArticle,
  director,
  studyGroup,
  suchAsEtc,
  doubledWord,
  article,
  countryNames,
  countryGroups,
  ownTerms,
  place,
  internet,
]
