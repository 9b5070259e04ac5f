/** A repository of our own texts: three editions of one resolution, texts that cite them, one decision of another body, and a page. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

interface Clause {
  readonly heading: string
  readonly clauses: readonly string[]
}

/** One document as Markdown. */
export function text(number: string, mark: string, title: string, sections: readonly Clause[]): string {
  const met = mark.replace(/^Rev\. /i, '')
  const body = /Hammamet|Johannesburg/.test(met)
    ? 'The World Telecommunication Standardization Assembly'
    : 'The Plenipotentiary Conference of the International Telecommunication Union'
  return `${[
    `RESOLUTION ${number} (${mark})`,
    title,
    `${body} (${met}),`,
    ...sections.flatMap(({ heading, clauses }) => [heading, ...clauses]),
  ].join('\n\n')}\n`
}

export const repository: Readonly<Record<string, string>> = {
  'pp/960-antalya.md': text('960', 'Antalya, 2006', 'Bells for buoys', [
    { heading: 'considering', clauses: ['a) that buoys are hard to see in fog;', 'b) that bells are heard in fog,'] },
    {
      heading: 'resolves',
      clauses: ['1 that each buoy should carry a bell;', '2 that bells should ring once a minute.'],
    },
  ]),
  'pp/960-dubai.md': text('960', 'Rev. Dubai, 2018', 'Bells for buoys', [
    { heading: 'considering', clauses: ['a) that buoys are hard to see in fog;', 'b) that bells are heard in fog,'] },
    {
      heading: 'resolves',
      clauses: [
        '1 that each buoy shall carry a bell;',
        '2 that bells should ring once a minute;',
        '3 that the state of bells shall be reported every four years.',
      ],
    },
  ]),
  'pp/960-bucharest.md': text('960', 'Rev. Bucharest, 2022', 'Bells for buoys', [
    { heading: 'considering', clauses: ['a) that buoys are hard to see in fog;', 'b) that bells are heard in fog,'] },
    {
      heading: 'resolves',
      clauses: [
        '1 that each buoy shall carry a bell;',
        '2 that bells shall ring twice a minute;',
        '3 that the state of bells shall be reported every four years.',
      ],
    },
  ]),
  'pp/961.md': text('961', 'Rev. Bucharest, 2022', 'Lamps for buoys', [
    {
      heading: 'recalling',
      clauses: [
        'a) Resolution 960 (Rev. Dubai, 2018) of the Plenipotentiary Conference, on bells for buoys;',
        'b) Resolution 960 (Rev. Bucharest, 2022) of this conference;',
        'c) Resolution 962 (Dubai, 2018) of the Plenipotentiary Conference,',
      ],
    },
    { heading: 'resolves', clauses: ['that lamps shall be green.'] },
  ]),
  'pp/962.md': text('962', 'Dubai, 2018', '=Whistles | for <b>buoys</b>', [
    {
      heading: 'recalling',
      clauses: ['Resolution 960 (Rev. Dubai, 2018) and Resolution 71 (Rev. Dubai, 2018) of this conference,'],
    },
    { heading: 'resolves', clauses: ['that whistles shall be blown by the wind.'] },
  ]),
  'pp/draft.md': `DRAFT NEW RESOLUTION [ABC-1] (DOHA, 2026)\n\nRopes for buoys\n\nThe Plenipotentiary Conference of the International Telecommunication Union (Doha, 2026),\n\nresolves\n\nthat ropes shall be long.\n`,
  'README.md': '# Texts on buoys\n\nThis page is no resolution.\n',
}

/** Writes the texts below a folder. */
export function writeRepository(folder: string, texts: Readonly<Record<string, string>> = repository): void {
  for (const [name, content] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}
