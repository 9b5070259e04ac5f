/** Sentences of our own for texts and for what editors put in. */

export type Random = () => number

/** Words that no text of ours has: what a rewording puts in is then known to be new. */
export const fresh = words(`
  marmalade velvet orchard thistle saffron gondola pewter juniper lantern walnut copper meadow bramble cobalt parsley
  anchor trellis pebble cinnamon flannel gable hazel ivory kettle linen mosaic nutmeg otter paddock quilt russet sparrow
  tallow umber violet willow yarrow zephyr almond birch clover damson ember fennel gravel heather indigo jasper kernel
  larch mallow nettle ochre poplar quarry rowan sorrel teasel vanilla wicker apricot barley chestnut dahlia elder fig
  ginger hemlock iris jasmine knapweed lavender maple nectar oleander plum quince rosemary sage tansy vetch woodbine
  amber basalt chalk dolomite flint granite jade limestone marble obsidian porphyry quartz ruby slate topaz turquoise
`)

const actors = split(`
  the lighthouse administrations | small harbours | the ferry companies | regional associations of keepers | the owners of old masts |
  coastal villages | the island schools | the members of the rope guild | the night watch | administrations without a sea coast |
  the postal boats | the tide offices | the bell founders | the crews of lightships | the associations of pilots | the canal boards |
  the mountain stations | the weather offices | the drawbridge keepers | the makers of charts
`)
const deeds = split(`
  have begun to share | can hardly afford | should agree upon | depend every winter on | have asked for | still lack | are proud of |
  may wish to exchange | repair without help | have lost half of | cannot do without | should publish | are slow to replace |
  have found new uses for | paint once a year | hesitate to sell | ought to compare | keep in good order | measure by hand | may borrow
`)
const objects = split(`
  a common table of tides | spare lenses and wicks | lamps of one colour | the old signal books | dry rooms for their charts |
  clocks that agree with one another | trained keepers in every season | a register of wrecks | bells that can be heard in fog |
  flags for ships without radio | weekly reports on the state of the piers | ropes of proven strength | plans for evacuation by boat |
  boats for visitors | warm clothing for the watch | staircases that do not creak | maps of shallow water | letters from abroad |
  a roster of volunteers | the wages of temporary keepers | numbers for moorings | models of ancient harbours | ice-free channels |
  rules on the use of foghorns | storm warnings in plain words | glass of even thickness | drawings of all masts | oil from tested casks
`)
const manners = split(`
  without delay | on an equal footing | as far as their means allow | in every harbour of the region | with due respect for local custom |
  at no cost to passengers | before the first frost | in a spirit of friendship | where this has proved useful | by means of short letters |
  under the guidance of experienced keepers | in the languages of the coast | through a chain of small offices |
  for the benefit of travellers with heavy luggage | in line with the practice of the oldest ports | as one would expect of neighbours
`)
const ends = split(`
  so that nobody waits in vain | and the results are read aloud | which has been welcomed by the villages | as experience in the north has shown |
  since few other means remain | unless the weather forbids it | and a copy is kept on land | although opinions on the colour differ |
  whatever the size of the vessel | provided that the stairs are swept | and that this is done quietly | because the trade winds have changed
`)
const tasks = split(`
  to prepare | to collect | to translate and to distribute | to test, together with interested members, | to draw attention to |
  to keep under review | to find sponsors for | to present to the next meeting | to compile an inventory of | to arrange the loan of |
  to simplify | to facilitate the purchase of | to hold a seminar on | to examine | to set up a small fund for | to describe |
  to carry out a study on | to write down | to bring together | to put in order
`)

/** "that the tide offices ..." for a preamble, "to collect ..." behind a verb. */
export function sentence(random: Random, opening: 'that' | 'to'): string {
  const opened =
    opening === 'to'
      ? `${draw(random, tasks)} ${draw(random, objects)}`
      : `that ${draw(random, actors)} ${draw(random, deeds)} ${draw(random, objects)}`
  let text = opened
  if (random() < 0.6) text += ` ${draw(random, manners)}`
  if (random() < 0.35) text += ` and ${draw(random, objects)}`
  if (random() < 0.5) text += `, ${draw(random, ends)}`
  if (random() < 0.2) text += `, as ${draw(random, actors)} have noted ${draw(random, manners)}`
  return text
}

/** A few words that stand well inside a sentence: "of pewter and thistle". */
export function freshPhrase(random: Random, length: number): string {
  const links = ['of the', 'and', 'with', 'near the', 'for every', 'under']
  const parts: string[] = []
  while (parts.length < length) {
    if (parts.length > 0 && length - parts.length >= 2 && random() < 0.4) parts.push(...draw(random, links).split(' '))
    parts.push(draw(random, fresh))
  }
  return parts
    .slice(0, Math.max(1, length - 1))
    .concat(draw(random, fresh))
    .slice(0, length)
    .join(' ')
}

export function citation(random: Random): string {
  const places = [
    'Rev. Dubai, 2018',
    'Rev. Bucharest, 2022',
    'Rev. Busan, 2014',
    'Rev. Guadalajara, 2010',
    'Antalya, 2006',
  ]
  const numbers = [
    '64',
    '71',
    '101',
    '102',
    '123',
    '130',
    '135',
    '136',
    '139',
    '140',
    '174',
    '175',
    '179',
    '180',
    '191',
  ]
  const one = random()
  if (one < 0.7)
    return `Resolution ${draw(random, numbers)} (${draw(random, places)}) of the Plenipotentiary Conference`
  if (one < 0.85)
    return `Resolution ${draw(random, ['20', '44', '50', '75'])} (Rev. Hammamet, 2016) of the World Telecommunication Standardization Assembly`
  return `Recommendation ITU-T ${draw(random, ['E.164', 'X.509', 'Y.1731', 'F.700'])}`
}

export function draw<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T
}

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}

function split(text: string): string[] {
  return text
    .split('|')
    .map(part => part.replace(/\s+/g, ' ').trim())
    .filter(part => part !== '')
}
