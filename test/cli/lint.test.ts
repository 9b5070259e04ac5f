/** `resolute lint` as a process: files, formats, fixes, streams, exit codes. */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LintReport } from '../../src/report/lint/report.js'
import { reporters } from '../../src/report/lint/reporters.js'
import { bin, type Run, resolute, root, workFolder } from './command.js'

const folder = workFolder()
let made = 0

/** A folder of its own with these files. */
function project(files: Readonly<Record<string, string | Buffer>>): string {
  const path = join(folder, `project-${made++}`)
  mkdirSync(path)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

/** A text with a warning that has a safe fix: "program". */
const harbour = `RESOLUTION 963 (Dubai, 2018)

Lamps of the harbour

The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),

considering

a) that a program of lamps was drawn up;

b) that it burns well,

resolves

1 to keep the program;

2 to light the lamps.
`
const mended = harbour.replaceAll('program ', 'programme ').replace('program;', 'programme;')
/** An error without a fix: the formula is of another meeting. */
const wrong = mended.replace('Union (Dubai, 2018)', 'Union (Busan, 2014)')

/** The two rules that these tests are about. */
const only = ['--select', 'wording/programme,consistency/formula-edition', '--profile', 'draft']
const lint = (args: readonly string[], options: Parameters<typeof resolute>[1] = {}): Run =>
  resolute(['lint', ...only, ...args], { ...options, env: { GITHUB_ACTIONS: '', ...options.env } })
const reportOf = ({ out }: Run): LintReport => JSON.parse(out) as LintReport
const filesOf = (run: Run): string[] => reportOf(run).files.map(({ file }) => file.replaceAll('\\', '/'))

describe('findings and exit codes', () => {
  const cwd = project({ 'a.md': harbour, 'clean.md': mended, 'wrong.md': wrong })

  it('tells each finding on a line when it is not on a terminal', () => {
    const { code, out, err } = lint(['a.md'], { cwd })
    expect(out).toBe(
      [
        'a.md:9:11: wording/programme [warning] Unexpected "program", expected "programme" (considering a))',
        'a.md:15:15: wording/programme [warning] Unexpected "program", expected "programme" (resolves 1)',
        '2 warnings in 1 file; 2 can be fixed with --fix\n',
      ].join('\n'),
    )
    expect([code, err]).toEqual([0, ''])
  })

  it.each([
    [0, ['clean.md']],
    [0, ['a.md']],
    [1, ['wrong.md']],
    [1, ['a.md', '--fail-on', 'warning']],
    [0, ['wrong.md', '--fail-on', 'never']],
    [0, ['wrong.md', '--exit-zero']],
    [0, ['wrong.md', '-e']],
    [0, ['a.md', '--max-warnings', '2']],
    [1, ['a.md', '--max-warnings', '1']],
    [1, ['a.md', '--max-warnings', '0', '--quiet']],
    [1, ['.']],
    [1, []],
  ])('%d for %j', (expected, args) => expect(lint(args, { cwd }).code).toBe(expected))

  it('says why when there are too many warnings', () => {
    expect(lint(['a.md', '--max-warnings', '1'], { cwd }).err).toBe(
      'resolute: 2 warnings, more than the 1 of --max-warnings\n',
    )
  })

  it('shows errors alone with --quiet', () => {
    const run = lint(['a.md', 'wrong.md', '--quiet', '-f', 'json'], { cwd })
    expect(reportOf(run).files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      'consistency/formula-edition',
    ])
    expect(reportOf(run).summary).toMatchObject({ files: 2, errors: 1, warnings: 0 })
  })

  it('goes on when a file cannot be read, and ends with 2', () => {
    const { code, out, err } = lint(['claen.md', 'a.md'], { cwd })
    expect(err).toBe('resolute: claen.md does not exist; did you mean clean.md?\n')
    expect(out).toContain('a.md:9:11:')
    expect(code).toBe(2)
  })

  it.each([
    [
      ['--select', 'wording/progamme', 'a.md'],
      /^resolute: unknown rule "wording\/progamme" in --select; did you mean wording\/programme/,
    ],
    [['--format', 'jsno', 'a.md'], /^resolute: unknown format "jsno"; did you mean json/],
    [['--fail-on', 'eror', 'a.md'], /^resolute: unknown severity "eror"; did you mean error\?\n$/],
    [['--profile', 'drat', 'a.md'], /^resolute: unknown profile "drat"; did you mean draft/],
    [['--max-warnings', 'ten', 'a.md'], /^resolute: --max-warnings takes a number, not "ten"\n$/],
    [['--as-of', 'PP-81', 'a.md'], /^resolute: unknown conference "PP-81" in --as-of/],
    [['--unsafe-fix', 'a.md'], /^resolute: unknown option '--unsafe-fix'; did you mean --unsafe-fixes\?\n$/],
    [
      ['-f', 'json', '-f', 'sarif', 'a.md'],
      /^resolute: json and sarif cannot go to one place; .*sarif:report.sarif\n$/,
    ],
    [['-f', 'json:', 'a.md'], /^resolute: no file behind the colon of --format json:\n$/],
    [['-f', 'json:a.json', '-o', 'b.json', 'a.md'], /^resolute: -o is for a format without a file of its own/],
    [['*.txt'], /^resolute: no file matches "\*\.txt"\n$/],
    [['-c', 'none.yaml', 'a.md'], /^resolute: none\.yaml does not exist/],
  ])('refuses %j in one sentence', (args, expected) => {
    const { code, out, err } = resolute(['lint', ...args], { cwd })
    expect(err).toMatch(expected)
    expect(err.split('\n').length).toBeLessThanOrEqual(2)
    expect([code, out]).toEqual([2, ''])
  })

  it('counts by rule', () => {
    expect(lint(['--statistics'], { cwd }).out).toMatch(
      /^2 {2}\[\*\] {2}warning {2}wording\/programme +A plan .*\n1 {7}error {4}consistency\/formula-edition +The .*\n\[\*\] --fix mends all/,
    )
    const machine = lint(['--statistics', '-f', 'json'], { cwd })
    expect(reportOf(machine).summary.errors).toBe(1)
    expect(machine.err).toContain('wording/programme')
  })
})

describe('files', () => {
  const cwd = project({
    '.git/HEAD': '',
    '.gitignore': 'out/\n*.bak.md\n!keep.bak.md\n/secret.md\n',
    '.resoluteignore': 'old/**\n',
    'a.md': harbour,
    'b.txt': harbour,
    'c.markdown': harbour,
    'D.MD': harbour,
    'e.html': harbour,
    'notes.md': '# Shopping\n\nLamps, oil, wicks.\n',
    'empty.md': '',
    'node_modules/x/a.md': harbour,
    'dist/a.md': harbour,
    '.hidden/a.md': harbour,
    'out/a.md': harbour,
    'x.bak.md': harbour,
    'keep.bak.md': harbour,
    'secret.md': harbour,
    'sub/secret.md': harbour,
    'sub/.gitignore': 'own.md\n',
    'sub/own.md': harbour,
    'sub/deep/a.md': harbour,
    'old/a.md': harbour,
  })
  const all = ['D.MD', 'a.md', 'b.txt', 'c.markdown', 'keep.bak.md', 'sub/deep/a.md', 'sub/secret.md']

  it('are the texts of a folder that nobody ignores, in the order of their names', () => {
    const run = lint(['-f', 'json'], { cwd })
    expect(filesOf(run)).toEqual(all)
    expect(run.err).toBe('')
    expect(filesOf(lint(['-f', 'json', '.'], { cwd }))).toEqual(all)
  })

  it('hold no finding when they hold no resolution: they are counted as skipped', () => {
    expect(reportOf(lint(['-f', 'json'], { cwd })).summary).toEqual({
      files: 7,
      errors: 0,
      warnings: 14,
      infos: 0,
      fixed: 0,
      skipped: 2,
    })
    const named = lint(['notes.md', 'empty.md'], { cwd })
    expect(named.err).toBe(
      'resolute: notes.md holds no resolution and was skipped\nresolute: empty.md holds no resolution and was skipped\n',
    )
    expect([named.code, named.out]).toEqual([0, 'no findings in 0 files; 2 files skipped\n'])
  })

  it('are skipped when they are named but ignored, unless --no-ignore', () => {
    const run = lint(['secret.md', 'old/a.md', '-f', 'json'], { cwd })
    expect(run.err).toBe(
      'resolute: secret.md is ignored and was skipped\nresolute: old/a.md is ignored and was skipped\n',
    )
    expect([run.code, filesOf(run), reportOf(run).summary.skipped]).toEqual([0, [], 2])
    expect(filesOf(lint(['--no-ignore', 'secret.md', 'old/a.md', '-f', 'json'], { cwd }))).toEqual([
      'secret.md',
      'old/a.md',
    ])
    expect(filesOf(lint(['--no-ignore', '-f', 'json'], { cwd }))).toEqual(
      [...all, 'old/a.md', 'out/a.md', 'secret.md', 'sub/own.md', 'x.bak.md'].sort(),
    )
  })

  it('--ignore names rules, also beside --no-ignore', () => {
    const run = lint(['--ignore', 'W001', '--no-ignore', 'secret.md', '-f', 'json'], { cwd })
    expect(reportOf(run)).toMatchObject({ files: [{ file: 'secret.md', diagnostics: [] }] })
  })

  it('are those of a folder below, of its parent, and of outside', () => {
    expect(filesOf(lint(['-f', 'json'], { cwd: join(cwd, 'sub') }))).toEqual(['deep/a.md', 'secret.md'])
    expect(filesOf(lint(['-f', 'json', 'sub'], { cwd }))).toEqual(['sub/deep/a.md', 'sub/secret.md'])
    expect(filesOf(lint(['-f', 'json', cwd], { cwd: folder }))).toEqual(all.map(name => `${cwd}/${name}`))
  })

  it('match globs where the shell leaves them alone, and are looked at once', () => {
    expect(filesOf(lint(['-f', 'json', '*.md', 'a.md', './a.md'], { cwd }))).toEqual(['a.md', 'keep.bak.md'])
    expect(filesOf(lint(['-f', 'json', 'sub/**/*.md'], { cwd }))).toEqual(['sub/deep/a.md', 'sub/secret.md'])
    expect(filesOf(lint(['-f', 'json', '{a,c}.{md,markdown}'], { cwd }))).toEqual(['a.md', 'c.markdown'])
    expect(filesOf(lint(['-f', 'json', '*.html'], { cwd }))).toEqual(['e.html'])
  })

  it('are not followed around a ring of links', () => {
    const ring = project({ 'a.md': harbour, 'sub/b.md': harbour })
    symlinkSync('..', join(ring, 'sub/up'))
    symlinkSync('a.md', join(ring, 'link.md'))
    expect(filesOf(lint(['-f', 'json'], { cwd: ring }))).toEqual(['a.md', 'link.md', 'sub/b.md'])
  })
})

describe('--fix', () => {
  it('mends in place, says so on standard error, and reports what is left', () => {
    const cwd = project({ 'a.md': harbour, 'wrong.md': wrong, 'clean.md': mended })
    const before = statSync(join(cwd, 'clean.md')).mtimeMs
    const run = lint(['--fix', '-f', 'json'], { cwd })
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(mended)
    expect(readFileSync(join(cwd, 'wrong.md'), 'utf8')).toBe(wrong)
    expect(statSync(join(cwd, 'clean.md')).mtimeMs).toBe(before)
    expect(reportOf(run).summary).toEqual({ files: 3, errors: 1, warnings: 0, infos: 0, fixed: 2, skipped: 0 })
    expect([run.code, run.err]).toEqual([1, 'resolute: 2 findings mended in 1 file\n'])
    expect(lint(['--fix', 'a.md'], { cwd }).err).toBe('')
  })

  it('leaves no half of a file, no file beside it, and its mode as it was', () => {
    const cwd = project({ 'a.md': harbour, 'sub/target.md': harbour })
    chmodSync(join(cwd, 'a.md'), 0o640)
    symlinkSync('sub/target.md', join(cwd, 'link.md'))
    lint(['--fix', 'a.md', 'link.md'], { cwd })
    expect(readdirSync(cwd).sort()).toEqual(['a.md', 'link.md', 'sub'])
    expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(0o640)
    expect(readFileSync(join(cwd, 'sub/target.md'), 'utf8')).toBe(mended)
  })

  it('changes nothing but what it mends: line ends and byte order mark stay', () => {
    const windows = `\ufeff${harbour.replaceAll('\n', '\r\n')}`
    const cwd = project({ 'a.md': windows })
    lint(['--fix', 'a.md'], { cwd })
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(`\ufeff${mended.replaceAll('\n', '\r\n')}`)
  })

  it('does not touch what it could not write back byte by byte', () => {
    const broken = Buffer.concat([Buffer.from(harbour), Buffer.from([0xff, 0xfe, 0x0a])])
    const wide = Buffer.from(`\ufeff${harbour}`, 'utf16le')
    const cwd = project({ 'a.md': broken, 'b.md': wide })
    const { err, out } = lint(['--fix'], { cwd })
    expect(err).toBe(
      [
        'resolute: a.md is not UTF-8 throughout and is not mended; save it as UTF-8 first',
        'resolute: b.md is UTF-16 and is not mended; save it as UTF-8 first\n',
      ].join('\n'),
    )
    expect(readFileSync(join(cwd, 'a.md')).equals(broken)).toBe(true)
    expect(readFileSync(join(cwd, 'b.md')).equals(wide)).toBe(true)
    expect(out).toContain('b.md:9:11: wording/programme')
  })

  it('lists what it mended with --show-fixes', () => {
    const cwd = project({ 'a.md': harbour })
    expect(lint(['--fix', '--show-fixes'], { cwd }).err).toBe(
      [
        'a.md:9:11: wording/programme Write programme (considering a))',
        'a.md:15:15: wording/programme Write programme (resolves 1)',
        'resolute: 2 findings mended in 1 file\n',
      ].join('\n'),
    )
  })

  it.skipIf(process.getuid?.() === 0)('ends with 2 where it may not write, and mends the others', () => {
    const cwd = project({ 'a.md': harbour, 'b.md': harbour })
    chmodSync(join(cwd, 'a.md'), 0o444)
    const { code, err } = lint(['--fix'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('a.md cannot be written: permission denied')
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe(mended)
  })
})

describe('--diff', () => {
  it('prints what would change, writes nothing, and ends with 1', () => {
    const cwd = project({ 'a.md': harbour, 'clean.md': mended })
    const { code, out, err } = lint(['--diff'], { cwd })
    expect(out.split('\n').slice(0, 3)).toEqual(['--- a.md', '+++ a.md (fixed)', '@@ -6,12 +6,12 @@'])
    expect(out.match(/^[-+][^-+].*/gm)).toEqual([
      '-a) that a program of lamps was drawn up;',
      '+a) that a programme of lamps was drawn up;',
      '-1 to keep the program;',
      '+1 to keep the programme;',
    ])
    expect([code, err]).toEqual([1, 'resolute: 2 findings would be mended in 1 file\n'])
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(harbour)
    const none = lint(['--diff', '--fix', 'clean.md'], { cwd })
    expect([none.code, none.out, none.err]).toEqual([0, '', 'resolute: nothing would be mended\n'])
  })

  it('is what `patch` makes of the file what --fix would', () => {
    const cwd = project({ 'a.md': harbour })
    const { out } = lint(['--diff', 'a.md'], { cwd })
    const { status } = spawnSync('patch', ['-s', 'a.md'], { cwd, input: out })
    expect(status).toBe(0)
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(mended)
  })
})

describe('standard input', () => {
  it('is read for -, under a name', () => {
    const run = lint(['-', '--stdin-filename', 'draft.md', '-f', 'json'], { input: harbour })
    expect(filesOf(run)).toEqual(['draft.md'])
    expect(filesOf(lint(['-', '-f', 'json'], { input: harbour }))).toEqual(['-'])
    expect(lint(['-'], { input: '' }).err).toBe('resolute: - holds no resolution and was skipped\n')
  })

  it('with --fix comes out mended, the report on standard error', () => {
    const { code, out, err } = lint(['--fix', '-'], { input: `${wrong}${harbour}` })
    expect(out).toBe(`${wrong}${mended}`)
    expect(err).toContain('resolute: 2 findings mended in 1 file\n')
    expect(err).toContain('-:5:77: consistency/formula-edition [error]')
    expect(code).toBe(1)
    expect(lint(['--fix', '-'], { input: mended }).out).toBe(mended)
  })
})

describe('formats', () => {
  const cwd = project({ 'a.md': harbour, 'wrong.md': wrong })

  it('go to several places in one run', () => {
    const run = lint(
      ['-f', 'json', ...reporters.flatMap(({ id }) => (id === 'json' ? [] : ['-f', `${id}:report.${id}`]))],
      { cwd },
    )
    expect(reportOf(run).summary.warnings).toBe(2)
    for (const { id } of reporters) {
      if (id === 'json') continue
      const text = readFileSync(join(cwd, `report.${id}`), 'utf8')
      expect(text, id).toContain('wording/programme')
      expect(text, id).not.toContain('\u001b')
    }
    expect([run.code, run.err]).toEqual([1, ''])
  })

  it('go to the file of -o, and nothing to standard output', () => {
    const run = lint(['-f', 'sarif', '-o', 'out.sarif'], { cwd })
    expect([run.code, run.out]).toEqual([1, ''])
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(lint(['-o', 'none/out.txt'], { cwd }).err).toBe(
      'resolute: none/out.txt cannot be written: its folder does not exist\n',
    )
  })

  it('are concise and github in GitHub Actions, unless one is asked for', () => {
    const env = { GITHUB_ACTIONS: 'true' }
    const run = lint(['a.md'], { cwd, env })
    expect(run.out).toContain('a.md:9:11: wording/programme')
    expect(run.out).toContain(
      '::warning file=a.md,line=9,endLine=9,col=11,endColumn=18,title=wording/programme (W001)::',
    )
    expect(lint(['a.md', '-f', 'json'], { cwd, env }).out).not.toContain('::')
  })

  it('show colours only where asked for, and only for people', () => {
    expect(lint(['a.md', '-f', 'full'], { cwd }).out).not.toContain('\u001b')
    expect(lint(['--color', 'always', 'a.md', '-f', 'full'], { cwd }).out).toContain('\u001b[33mwarning')
    expect(lint(['--color', 'always', 'a.md', '-f', 'json'], { cwd }).out).not.toContain('\u001b')
  })
})

describe('settings', () => {
  it('come from the nearest configuration, the command line above it', () => {
    const cwd = project({
      'resolute.config.yaml': 'failOn: warning\nrules:\n  wording/programme: error\nignore: [drafts/old.md]\n',
      'drafts/a.md': harbour,
      'drafts/old.md': harbour,
    })
    const plain = ['--profile', 'draft']
    const run = resolute(['lint', ...plain, '--select', 'W001', '-f', 'json'], { cwd, env: { GITHUB_ACTIONS: '' } })
    expect(filesOf(run)).toEqual(['drafts/a.md'])
    expect([run.code, reportOf(run).summary]).toEqual([
      1,
      { files: 1, errors: 2, warnings: 0, infos: 0, fixed: 0, skipped: 1 },
    ])
    const without = resolute(['lint', ...plain, '--select', 'W001', '--no-config', '-f', 'json'], { cwd })
    expect([without.code, reportOf(without).summary]).toMatchObject([0, { files: 2, warnings: 4 }])
    expect(resolute(['lint', '--fail-on', 'never'], { cwd }).code).toBe(0)
  })

  it('count comments in the text, unless --no-inline-config', () => {
    const answered = harbour.replace('a) that', '<!-- resolute-ignore wording/programme: as agreed -->\n\na) that')
    const cwd = project({ 'a.md': answered })
    expect(reportOf(lint(['-f', 'json'], { cwd })).summary.warnings).toBe(1)
    expect(reportOf(lint(['-f', 'json', '--no-inline-config'], { cwd })).summary.warnings).toBe(2)
    const log = JSON.parse(lint(['-f', 'sarif'], { cwd }).out)
    expect(log.runs[0].results.map(({ suppressions }: { suppressions?: object[] }) => suppressions ?? null)).toEqual([
      null,
      [{ kind: 'inSource', justification: 'as agreed' }],
    ])
  })
})

describe('pipes', () => {
  it('may be closed by who reads them', async () => {
    const text = harbour.replace('a) that', `${'a) that a program is a program;\n\n'.repeat(20_000)}b) that`)
    const cwd = project({ 'a.md': text })
    const child = spawn(process.execPath, [bin, 'lint', ...only, 'a.md'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', part => {
      err += part
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise(done => child.on('close', done))
    expect(err).toBe('')
    expect(code).toBe(0)
  })
})

describe('help', () => {
  it('names every format and option', () => {
    const { code, out } = resolute(['lint', '--help'], { cwd: root })
    expect(code).toBe(0)
    for (const { id } of reporters) expect(out.replace(/\s+/g, ' ')).toContain(id)
    for (const flag of ['--fix', '--diff', '--select', '--no-ignore', '--stdin-filename', '--max-warnings'])
      expect(out).toContain(`${flag} `)
  })
})
