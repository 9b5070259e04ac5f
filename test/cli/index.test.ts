/** `resolute index` as a process. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import type { IndexReport } from '../../src/workspace/index-of.js'
import { text, writeRepository } from '../workspace/small-repository.js'
import { resolute, root, workFolder } from './command.js'

const folder = workFolder()
writeRepository(folder)
const run = (...args: string[]) => resolute(['index', ...args], { cwd: folder })
const report = (...args: string[]): IndexReport => JSON.parse(run('-f', 'json', ...args).out)

it('is a table, by body, number and year, in which nothing is markup', () => {
  const { code, out, err } = run()
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toBe(`| text | title | edition | status | file |
| --- | --- | --- | --- | --- |
| PP 960 | Bells for buoys | (Antalya, 2006) | superseded by (Rev. Bucharest, 2022), pp/960-bucharest.md | pp/960-antalya.md |
| PP 960 | Bells for buoys | (Rev. Dubai, 2018) | superseded by (Rev. Bucharest, 2022), pp/960-bucharest.md | pp/960-dubai.md |
| PP 960 | Bells for buoys | (Rev. Bucharest, 2022) | current | pp/960-bucharest.md |
| PP 961 | Lamps for buoys | (Rev. Bucharest, 2022) | current | pp/961.md |
| PP 962 | =Whistles \\| for buoys | (Dubai, 2018) | current | pp/962.md |
| DRAFT NEW RESOLUTION \\[ABC-1\\] (DOHA, 2026) | Ropes for buoys | (Doha, 2026) | draft | pp/draft.md |
`)
})

it('is JSON that its schema describes', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/index.schema.json'), 'utf8'))
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)
  const index = report()
  validate(index)
  expect(validate.errors ?? []).toEqual([])
  expect(index.documents[0]).toEqual({
    name: 'PP 960',
    designation: 'RESOLUTION 960 (Antalya, 2006)',
    title: 'Bells for buoys',
    genre: 'resolution',
    body: 'PP',
    number: '960',
    edition: '(Antalya, 2006)',
    conference: 'PP-06',
    year: 2006,
    status: 'superseded',
    supersededBy: { edition: '(Rev. Bucharest, 2022)', conference: 'PP-22', file: 'pp/960-bucharest.md' },
    file: 'pp/960-antalya.md',
    document: 0,
    line: 1,
  })
})

it('judges by another day', () => {
  const of = (index: IndexReport, file: string) => index.documents.find(row => row.file === `pp/${file}.md`)?.status
  const then = report('--as-of', 'PP-18', '.')
  expect(then.day).toBe('2018-11-16')
  expect([of(then, '960-antalya'), of(then, '960-dubai')]).toEqual(['superseded', 'current'])
})

it('knows newer editions from the catalogue', () => {
  writeRepository(join(folder, 'known'), {
    'a.md': text('130', 'Rev. Guadalajara, 2010', 'A title of our own', [
      { heading: 'resolves', clauses: ['that bells ring.'] },
    ]),
  })
  const [row] = report('known').documents
  expect(row?.status).toBe('superseded')
  expect(row?.supersededBy?.file).toBeNull()
})

it('is CSV for a spreadsheet: byte order mark, RFC 4180, no formula', () => {
  const { out } = run('-f', 'csv', 'pp')
  const rows = out.split('\r\n')
  expect(rows).toHaveLength(8)
  expect(rows[0]).toBe(
    '\ufeffname,designation,title,genre,body,number,edition,conference,year,status,superseded_by,superseded_by_file,file,line',
  )
  expect(rows[1]).toBe(
    'PP 960,"RESOLUTION 960 (Antalya, 2006)",Bells for buoys,resolution,PP,960,"(Antalya, 2006)",PP-06,2006,superseded,PP-22,pp/960-bucharest.md,pp/960-antalya.md,1',
  )
  expect(rows[5]).toContain(",'=Whistles | for buoys,")
})

it('is a file of the catalogue that --catalogue reads back', () => {
  const own = join(folder, 'own.yaml')
  expect(run('-f', 'yaml', '-o', own, 'pp').code).toBe(0)
  const written = readFileSync(own, 'utf8')
  expect(written.match(/number: 960/g)).toHaveLength(1)
  const citing = join(folder, 'citing.txt')
  writeFileSync(
    citing,
    text('963', 'Rev. Bucharest, 2022', 'Ropes', [
      {
        heading: 'recalling',
        clauses: ['Resolution 960 (Rev. Dubai, 2018) of the Plenipotentiary Conference, on bells for buoys,'],
      },
      { heading: 'resolves', clauses: ['that ropes be long.'] },
    ]),
  )
  const outcome = (...args: string[]) =>
    JSON.parse(resolute(['refs', '-f', 'json', citing, ...args], { cwd: folder }).out).files[0].references[0].outcome
  expect(outcome()).not.toBe('revised-at-same-meeting')
  expect(outcome('--catalogue', own)).toBe('revised-at-same-meeting')
})

it('goes on when a file cannot be read, and refuses standard input', () => {
  const { code, out, err } = run('pp/961.md', 'missing.md')
  expect(code).toBe(2)
  expect(out).toContain('PP 961')
  expect(err).toBe('resolute: missing.md does not exist\n')
  expect(run('-').err).toBe('resolute: standard input is no collection; name a folder or files\n')
})
