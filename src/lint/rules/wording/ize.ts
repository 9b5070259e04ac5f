import { type Word, wordingRule } from '../../kinds/wording.js'

/** What goes before -ise and -isation where ITU writes -ize and -ization. */
const stems = `actual apolog author capital categor central character civil commercial computer critic custom decentral
  democrat digital econom emphas equal familiar final formal general global harmon hospital ideal immun incentiv
  individual industrial initial institutional internal international item jeopard legal liberal local marginal material
  maxim mechan memor minim mobil modern monet monopol multilingual national neutral normal operational optim organ
  parallel penal personal polar politic popular prior priorit privat public random rational real recogn region regular
  reorgan revital sanit scrutin sensit serial social special stabil standard steril subsid summar symbol synchron
  synthes system systemat theor token total unrecogn util unauthor verbal virtual visual`.split(/\s+/)

const ise = ['e', 'ed', 'es', 'er', 'ers', 'ing', 'able', 'ation', 'ations', 'ational']
const yse = ['e', 'ed', 'er', 'ers', 'ing']

/** Bodies that have the spelling in their own names. */
const ownName =
  /^s? (?:for Economic|for Security|for the Prohibition|internationale|mondiale|européenne|of Islamic|de la)/

const words: Word[] = [
  ...stems.flatMap(stem =>
    ise.map(ending => ({ instead: `${stem}is${ending}`, write: `${stem}iz${ending}`, unlessBefore: ownName })),
  ),
  ...['anal', 'catal', 'paral'].flatMap(stem =>
    yse.map(ending => ({ instead: `${stem}yz${ending}`, write: `${stem}ys${ending}` })),
  ),
]

export const ize = wordingRule({
  code: 'wording/ize',
  number: 'W011',
  summary: 'Verbs are written with -ize, but analyse and its like with -yse',
  severity: 'warning',
  fix: 'safe',
  source:
    'ITU English Language Style Guide, -ize, -ise and -yse; 48 texts of PP-18: organization and its like 226, organisation 0',
  everywhere: true,
  words,
})
