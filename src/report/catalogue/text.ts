/** Records of the catalogue for a reader: what a text is called, its editions, whether it is in force, and who says so. */
import type { ConferenceRecord, InstrumentRecord, NumberedRecord } from '../../catalogue/record.js'
import type { Ink } from '../ink.js'
import { writeDay } from '../words.js'
import { type CatalogueReport, type Shown, sourceKeys } from './shown.js'

export function writeCatalogue(report: CatalogueReport, ink: Ink): string {
  return `${report.entries.map(entry => entryLines(entry, report, ink).join('\n')).join('\n\n')}\n`
}

/** One line for each entry: name, title, and what became of it. */
export function writeHits(report: CatalogueReport, ink: Ink): string {
  const width = Math.max(0, ...report.entries.map(({ name }) => name.length))
  const lines = report.entries.map(entry => {
    const gone = entry.type === 'text' && entry.statusThen === 'abrogated' ? ink.dim(' (abrogated)') : ''
    return `${ink.bold(entry.name.padEnd(width))}  ${titleOf(entry) ?? ''}${gone}`.trimEnd()
  })
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

function titleOf({ type, record }: Shown): string | null {
  if (type === 'text') return record.title ?? (record.subject === null ? null : `(on ${record.subject})`)
  if (type === 'numbered') return record.title
  return type === 'instrument' ? record.name : `${record.place}, ${record.year}`
}

function entryLines(entry: Shown, report: CatalogueReport, ink: Ink): string[] {
  const title = titleOf(entry)
  const head = ink.bold(`${entry.name}${title === null || title === entry.name ? '' : `: ${title}`}`)
  const rows = [
    ...detailRows(entry, report),
    ...(entry.record.note === null ? [] : [['note', entry.record.note] as const]),
  ]
  const width = Math.max(...rows.map(([label]) => label.length), 'sources'.length)
  const keys = sourceKeys(entry)
  const sources = keys.map(key => [key, report.sources[key]] as const)
  return [
    head,
    ...rows.flatMap(([label, value], index) => {
      const shown = rows[index - 1]?.[0] === label ? '' : label
      return `  ${shown.padEnd(width)}  ${value}`
    }),
    ...sources.map(([key, source], index) => {
      const told = source === undefined ? key : `${key}: ${source.what} (${source.where})`
      return ink.dim(`  ${(index === 0 ? 'sources' : '').padEnd(width)}  ${told}`)
    }),
    ...(keys.length === 0 ? [`  ${'sources'.padEnd(width)}  none: background knowledge`] : []),
  ]
}

type Row = readonly [label: string, value: string]

function detailRows(entry: Shown, report: CatalogueReport): Row[] {
  switch (entry.type) {
    case 'text':
      return textRows(entry, report)
    case 'numbered':
      return numberedRows(entry.record)
    case 'instrument':
      return instrumentRows(entry.record)
    case 'conference':
      return conferenceRows(entry.record)
  }
}

const states = {
  'in-force': 'in force',
  abrogated: 'abrogated',
  'not-adopted': 'not yet adopted',
  unknown: 'not known',
} as const

function textRows({ record, statusThen }: Extract<Shown, { type: 'text' }>, { asOf }: CatalogueReport): Row[] {
  const { editions, status, wordings } = record
  const day = asOf.conference === null ? writeDay(asOf.day) : `${asOf.conference}, ${writeDay(asOf.day)}`
  const since =
    status === null
      ? ''
      : `; ${status.state === 'abrogated' ? 'abrogated by' : 'in force at the close of'} ${status.since}${status.sources.length > 0 ? ` (${status.sources.join(', ')})` : ', background knowledge'}`
  const rest = record.complete
    ? []
    : [
        [
          '',
          record.completeThrough === null ? 'others may be missing' : `none is missing up to ${record.completeThrough}`,
        ] as const,
      ]
  let before: string | null = null
  const rows: Row[] = [['status', `${states[statusThen]} as of ${day}${since}`]]
  for (const edition of editions) {
    const { mark, conference, start, end, number, sources } = edition
    const dates = end === null ? '' : `, ${start === null ? 'until ' : `${writeDay(start)} to `}${writeDay(end)}`
    const evidence = sources.length === 0 ? 'background knowledge' : sources.join(', ')
    const shown = number === null ? mark : `${number} ${mark}`.trim()
    rows.push(['editions', `${shown}  ${conference}${dates}  [${evidence}]`])
    if (edition.titleThen !== null && edition.titleThen !== before && edition.title !== null)
      rows.push([
        'editions',
        `  title: ${edition.titleThen}${edition.titleThenEvidence === 'none' ? ' (background knowledge)' : ''}`,
      ])
    before = edition.titleThen
  }
  return [
    ...rows,
    ...rest.map(([, value]): Row => ['editions', value]),
    ...wordings.map((wording): Row => ['cited as', wording]),
  ]
}

function numberedRows({ adopted, wordings }: NumberedRecord): Row[] {
  return [
    ...(adopted === null ? [] : [['adopted', writeDay(adopted)] as const]),
    ...wordings.map((wording): Row => ['cited as', wording]),
  ]
}

function instrumentRows({
  id,
  citations,
  adopted,
  articles,
  provisions,
  seenCited,
  editions,
}: InstrumentRecord): Row[] {
  return [
    ['id', id],
    ['cited as', citations.join(', ')],
    ...(adopted === null ? [] : [['adopted', adopted] as const]),
    ...(editions.length === 0 ? [] : [['editions', editions.join(', ')] as const]),
    ...(articles === null
      ? []
      : [
          [
            'articles',
            `${articles.first} to ${articles.last}${articles.inserted.length > 0 ? `, with ${articles.inserted.join(', ')}` : ''}`,
          ] as const,
        ]),
    ...(provisions === null ? [] : [['provisions', `No. ${provisions.first} to No. ${provisions.last}`] as const]),
    ...(seenCited.length === 0 ? [] : [['seen cited', seenCited.join(', ')] as const]),
  ]
}

function conferenceRows({ body, bodyName, start, end, confidence, newResolutions }: ConferenceRecord): Row[] {
  return [
    ['body', bodyName ?? body],
    ...(end === null
      ? []
      : [
          [
            'dates',
            `${start === null ? 'until' : `${writeDay(start)} to`} ${writeDay(end)}${confidence === 'background' ? ' (background knowledge)' : ''}`,
          ] as const,
        ]),
    ...(newResolutions === null ? [] : [['new', `resolutions ${newResolutions[0]} to ${newResolutions[1]}`] as const]),
  ]
}
