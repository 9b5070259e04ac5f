/** Every form of the report tells the same findings, in its own words. */
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { isRepair } from '../../../src/report/lint/findings.js'
import { reporters } from '../../../src/report/lint/reporters.js'
import { clean, harbour, linted, look, runOf, sample, schemaOf } from './run.js'

const write = async (id: string, run = sample, how = look): Promise<string> => {
  const entry = reporters.find(reporter => reporter.id === id)
  if (entry === undefined) throw new Error(`no reporter ${id}`)
  return (await entry.load()).write(run, how)
}

interface Told {
  readonly code: string
  readonly line: number
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** What a report tells, taken out of its text by what its own readers would look for. */
const readers: Readonly<Record<string, (text: string) => Told[]>> = {
  full: text =>
    [...text.matchAll(/^ {2}\S.*?:(\d+):\d+ {2}([a-z-]+\/[a-z-]+)/gm)].map(([, line, code]) => told(code, line)),
  concise: text =>
    [...text.matchAll(/^.*?:(\d+):\d+: ([a-z-]+\/[a-z-]+) \[/gm)].map(([, line, code]) => told(code, line)),
  json: text =>
    JSON.parse(text).files.flatMap(({ diagnostics }: { diagnostics: { code: string; position: { start: Told } }[] }) =>
      diagnostics.map(({ code, position }) => ({ code, line: position.start.line })),
    ),
  jsonl: text =>
    text.split('\n').flatMap(line =>
      line === ''
        ? []
        : (JSON.parse(line).diagnostics as { code: string; position: { start: Told } }[]).map(({ code, position }) => ({
            code,
            line: position.start.line,
          })),
    ),
  sarif: text =>
    JSON.parse(text).runs[0].results.map(
      (result: { ruleId: string; locations: { physicalLocation: { region: { startLine: number } } }[] }) => ({
        code: result.ruleId,
        line: result.locations[0]?.physicalLocation.region.startLine,
      }),
    ),
  junit: text =>
    [...text.matchAll(/<testcase [^>]*name="([a-z-]+\/[a-z-]+)[^>]* line="(\d+)"/g)].map(([, code, line]) =>
      told(code, line),
    ),
  github: text =>
    [...text.matchAll(/^::\w+ file=[^,]+,line=(\d+),.*?title=([a-z-]+\/[a-z-]+)/gm)].map(([, line, code]) =>
      told(code, line),
    ),
  markdown: text =>
    [...text.matchAll(/^\| (\d+) \| .*? \| `([a-z-]+\/[a-z-]+)/gm)].map(([, line, code]) => told(code, line)),
  html: text =>
    [...text.matchAll(/<article [^>]*data-code="([^"]+)"[\s\S]*?, line (\d+) </g)].map(([, code, line]) =>
      told(code, line),
    ),
}

function told(code: string | undefined, line: string | undefined): Told {
  return { code: code as string, line: Number(line) }
}

describe('all reports', () => {
  const all = sample.files.flatMap(({ diagnostics }) => diagnostics)
  const inOrder = (entries: readonly Told[]) => entries.map(({ code, line }) => `${line} ${code}`).sort()
  const expected = (diagnostics: typeof all) =>
    inOrder(diagnostics.map(({ code, position }) => ({ code, line: position.start.line })))
  /** For programs: with what the reader repaired. */
  const whole = new Set(['json', 'jsonl', 'sarif', 'html'])

  it('has a sample with errors, warnings, advice and a repair', () => {
    expect(sample.summary).toEqual({ files: 2, errors: 1, warnings: 7, infos: 3, fixed: 0, skipped: 1 })
    expect(all.filter(isRepair)).toHaveLength(1)
  })

  it.each(reporters.map(({ id }) => id))('%s tells each finding once, with its code and line', async id => {
    const text = await write(id)
    const reader = readers[id]
    expect(reader, 'a new format needs a reader here').toBeDefined()
    expect(inOrder(reader?.(text) ?? [])).toEqual(expected(whole.has(id) ? all : all.filter(one => !isRepair(one))))
    expect(text.endsWith('\n')).toBe(true)
    for (const { file } of sample.files) {
      const shown = unescaped(text).replaceAll('%2C', ',').replaceAll('%20', ' ').replaceAll('%3A', ':')
      expect(shown.replaceAll('%25', '%')).toContain(file)
    }
  })

  it.each(['full', 'concise', 'github', 'markdown'])('%s tells repairs of the reader in one line a file', async id => {
    const text = await write(id)
    expect(text.match(/1 repair by the reader/g)).toHaveLength(1)
    expect(text).not.toContain('reading/')
  })

  it.each(reporters.map(({ id }) => id))('%s holds no finding where there is none', async id => {
    const { diagnostics: _, ...file } = linted('clean.md', clean)
    const text = await write(id, runOf([{ ...file, diagnostics: [] }]))
    expect(readers[id]?.(text)).toEqual([])
    expect(text).not.toBe('')
  })
})

describe('full', () => {
  it('shows place, code, lines of the text and what would change', async () => {
    const text = await write('full')
    expect(text).toContain(
      [
        'warning  considering a): Unexpected "program", expected "programme"',
        '  drafts/harbour, east: 100%.md:9:33  wording/programme (W001)',
        '  9 | a) that a program of lamps is a program & no <em>cat</em>;',
        '    |                                 ^^^^^^^',
        '  fix: Write programme',
        '    - program of lamps is a program & no <em>cat</em>;',
        '    + program of lamps is a programme & no <em>cat</em>;',
      ].join('\n'),
    )
    expect(text).toContain('  perhaps: Call it Fog\n')
    expect(text).toContain('  see line 1, number line: ')
    expect(text).toContain(
      ['  11 | b) that keepers sleep', '     |         ^^^^^^^^^^^^^', '  12 | where lamps do not, '].join('\n'),
    )
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      '1 error, 7 warnings, 2 infos in 2 files; 4 can be fixed with --fix; 1 file skipped',
    )
  })

  it.each([40, 60, 80])('keeps to a terminal of %d columns, the carets below what is meant', async width => {
    const words = 'that the lamps of the outer harbour are kept by keepers who keep a long log '.repeat(6)
    const long = harbour.replace('that a program of lamps', `${words}and a program of lamps`)
    const text = await write('full', runOf([linted('h.md', long)]), { ...look, width })
    const lines = text.split('\n')
    const wide = lines.filter(line => line.length > width && !/^ {4}[-+] /.test(line))
    expect(wide).toEqual([])
    const carets = lines.flatMap((line, index) => {
      const found = /^ *\| ( *)(\^{7})$/.exec(line)
      return found === null ? [] : [lines[index - 1]?.slice(line.indexOf('^'), line.indexOf('^') + 7)]
    })
    expect(carets.filter(word => word === 'program').length).toBe(4)
  })

  it('counts columns as a terminal does', async () => {
    const text = await write(
      'full',
      runOf([linted('h.md', harbour.replace('that a program', 'that 灯台 e\u0301\ta program'))]),
    )
    const lines = text.split('\n')
    const at = lines.findIndex(line => line.includes('灯台'))
    // Two wide characters take two columns more, an accent takes none.
    expect(lines[at + 1]?.indexOf('^')).toBe((lines[at]?.indexOf('program') ?? 0) + 2 - 1)
  })

  it.each(['full', 'concise'])('%s lets no text move the cursor or turn the line around', async id => {
    const hostile = harbour.replace('that a program', 'that \u001b]0;owned\u0007\u001b[2J\u202e a program')
    const text = await write(id, runOf([linted('evil\u001b[31m.md', hostile)]))
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(text).toContain('evil␛[31m.md')
  })
})

describe('json', () => {
  it('is what its schema describes, every key present', async () => {
    const report = JSON.parse(await write('json'))
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schemaOf('lint-report'))
    validate(report)
    expect(validate.errors ?? []).toEqual([])
    expect(Object.keys(report)).toEqual(['schemaVersion', 'files', 'summary'])
    expect(Object.keys(report.files[0].diagnostics[0])).toEqual(
      'code rule severity message document path position related repair fix suggestions url'.split(' '),
    )
    expect(report.summary).toEqual(sample.summary)
    const { summary: _, ...less } = report
    expect(validate(less)).toBe(false)
  })
})

describe('github', () => {
  it('escapes what would end a property or a line', async () => {
    const text = await write('github')
    expect(text).toContain(
      '::warning file=drafts/harbour%2C east%3A 100%25.md,line=9,endLine=9,col=11,endColumn=18,title=',
    )
    for (const line of text
      .trimEnd()
      .split('\n')
      .filter(line => line.startsWith('::')))
      expect(line).toMatch(/^::(?:error|warning|notice) (?:\w+=[^,:]*,)+title=[^,:]*::[^\r\n]+$/)
  })

  it('names files from the folder of the run', async () => {
    const text = await write('github', runOf([linted('/home/me/texts/sub/h.md', harbour), linted('./h.md', harbour)]))
    expect(text).toContain('file=sub/h.md,')
    expect(text).toContain('file=h.md,')
  })
})

describe('markdown', () => {
  it('is a table that words of the text cannot break', async () => {
    const text = await write('markdown')
    const rows = text.split('\n').filter(line => line.startsWith('| '))
    for (const row of rows) expect(row.replaceAll('\\|', '').match(/\|/g)).toHaveLength(7)
    expect(text).not.toMatch(/(?<!`[^`\n]*)<(?:b|em|script)>/)
  })
})

describe('junit', () => {
  it('has a suite for each file, a passed case for a clean one', async () => {
    const { diagnostics: _, ...file } = linted('clean.md', clean)
    const text = await write('junit', runOf([linted('h & "i".md', harbour), { ...file, diagnostics: [] }]))
    expect(text).toContain('<testsuites name="resolute" tests="10" failures="7" errors="0">')
    expect(text).toContain('<testsuite name="h &amp; &quot;i&quot;.md" tests="9" failures="7" ')
    expect(text).toContain('<testcase classname="clean.md" name="no findings"/>')
    expect(text.match(/<failure /g)).toHaveLength(7)
    expect(text.match(/<system-out>/g)).toHaveLength(2)
  })

  it('holds no character that XML does not allow', async () => {
    const bad = harbour.replace('program of lamps', 'program\u0001 \ufffe\ud800 of lamps')
    expect(await write('junit', runOf([linted('h\u0002.md', bad)]))).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\ufffe]|\ud800/,
    )
  })
})
