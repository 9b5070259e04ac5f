import { rule } from '../../rule.js'
import { headBlockOf } from '../../section-heading.js'

const order = ['Member States', 'Sector Members', 'Associates', 'Academia']

export const addresseeOrder = rule({
  code: 'heading/addressee-order',
  number: 'H012',
  summary: 'Parties stand in the order of the Constitution: Member States, Sector Members, Associates, Academia',
  severity: 'info',
  fix: null,
  source: 'ITU English Language Style Guide, neutral order in lists; Final Acts of PP-18',
  check(draft, report) {
    for (const section of draft.sections) {
      const { heading } = section
      const places = order.map(name => heading.indexOf(name)).filter(place => place >= 0)
      if (places.every((place, index) => index === 0 || place > (places[index - 1] as number))) continue
      const block = headBlockOf(draft, section)
      if (block === null) continue
      const names = order.filter(name => heading.includes(name))
      report({
        ...draft.spanIn(block, 0, block.text.length),
        message: `Unexpected order of parties in "${heading}", expected ${names.join(', ')}`,
      })
    }
  },
})
