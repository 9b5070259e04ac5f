/** Runs over many files, and over files that mean ill: as processes. */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bin, resolute, root, workFolder } from './command.js'

const folder = workFolder()
let made = 0
const env = { GITHUB_ACTIONS: '' }
const only = ['--no-config', '--select', 'wording/programme', '--profile', 'draft']

function project(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const path = join(folder, `project-${made++}`)
  mkdirSync(path)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return path
}

const lint = (args: readonly string[], cwd: string, input?: string | Buffer) =>
  resolute(['lint', ...only, ...args], { cwd, env, ...(input === undefined ? {} : { input }) })
const linesOf = (text: string) =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { file: string; diagnostics: { code: string; message: string }[] })
const namesOf = (text: string) => linesOf(text).map(({ file }) => file)
const isLinux = process.platform === 'linux'

/** A text with one warning: "program". */
const harbour = `RESOLUTION 963 (Dubai, 2018)

Lamps of the harbour

The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),

resolves

to keep the program of lamps.
`

describe('files that cannot be read do not keep the others from their turn', () => {
  it('a file that is gone when its turn comes', () => {
    const cwd = project({ 'a.md': harbour, 'c.md': harbour })
    const { code, out, err } = lint(['-f', 'jsonl', '--files-from', '-'], cwd, 'a.md\nb.md\nc.md\n')
    expect(namesOf(out)).toEqual(['a.md', 'c.md'])
    expect(err).toMatch(/^resolute: b\.md does not exist.*\n$/)
    expect(code).toBe(2)
  })

  it.skipIf(!isLinux)('files that come, change and go during the run', async () => {
    const cwd = project()
    for (let index = 0; index < 400; index++) writeFileSync(join(cwd, `${index}.md`), harbour)
    const churn = spawn(
      'sh',
      ['-c', 'while :; do for n in 1 5 9; do rm -f $n*.md; echo x > $n.md; mv $n.md 2$n.md; done; done'],
      {
        cwd,
      },
    )
    try {
      const { code, out, err } = lint(['-f', 'jsonl'], cwd)
      expect(namesOf(out).length).toBeGreaterThan(100)
      expect([0, 2]).toContain(code)
      for (const line of err.split('\n').filter(Boolean)) expect(line).toMatch(/^resolute: \d+\.md /)
    } finally {
      churn.kill('SIGKILL')
    }
  })

  it.skipIf(!isLinux)('links in a circle, links to nothing, links out of the folder', () => {
    const outside = project({ 'secret.md': harbour })
    const cwd = project({ 'a.md': harbour })
    symlinkSync('.', join(cwd, 'again'))
    symlinkSync('loop.md', join(cwd, 'loop.md'))
    symlinkSync('nothing.md', join(cwd, 'dangling.md'))
    symlinkSync('a.md', join(cwd, 'b.md'))
    symlinkSync(join(outside, 'secret.md'), join(cwd, 'leak.md'))
    symlinkSync(outside, join(cwd, 'leaks'))
    for (const asked of [[], ['*.md'], [cwd]]) {
      const { code, out, err } = lint(['-f', 'jsonl', ...asked], cwd)
      expect(namesOf(out).map(name => name.slice(-4))).toEqual(['a.md', 'b.md'])
      expect(err).toMatch(/^resolute: \S*leak\.md is a link out of the folder and was skipped\n$/)
      expect(code).toBe(0)
    }
    expect(namesOf(lint(['-f', 'jsonl', 'leak.md'], cwd).out)).toEqual(['leak.md'])
  })

  it.skipIf(!isLinux || process.getuid?.() === 0)('a folder and a file without permission', () => {
    const cwd = project({ 'a.md': harbour, 'b.md': harbour })
    mkdirSync(join(cwd, 'closed'))
    for (const name of ['closed', 'b.md']) chmodSync(join(cwd, name), 0)
    const { code, out, err } = lint(['-f', 'jsonl'], cwd)
    chmodSync(join(cwd, 'closed'), 0o755)
    expect(namesOf(out)).toEqual(['a.md'])
    expect(err).toBe(
      'resolute: b.md cannot be read: permission denied\nresolute: closed cannot be read: permission denied\n',
    )
    expect(code).toBe(2)
  })
})

describe('names', () => {
  it.skipIf(!isLinux)('with spaces, newlines, escapes, from right to left', () => {
    const names = [
      'two words.md',
      'new\nline.md',
      'a\u001b[31m.md',
      '\u202egnp.md',
      'قرار.md',
      'quote\'"<b>&.md',
      '-f.md',
      '[x].md',
    ]
    const cwd = project(Object.fromEntries(names.map(name => [name, harbour])))
    expect(namesOf(lint(['-f', 'jsonl'], cwd).out).sort()).toEqual([...names].sort())
    expect(namesOf(lint(['-f', 'jsonl', '-0', '--files-from', '-'], cwd, names.join('\0')).out)).toEqual(names)
    for (const format of ['full', 'concise']) {
      const { out } = lint(['-f', format], cwd)
      for (const raw of ['\u001b', '\u202e', 'new\nline']) expect(out.includes(raw), `${format} ${raw}`).toBe(false)
    }
    expect(lint(['no\n\u001bsuch.md'], cwd).err.split('\n')).toHaveLength(2)
  })

  it.skipIf(!isLinux)('that are not UTF-8 are told by their bytes', () => {
    const cwd = project({ 'a.md': harbour })
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), harbour)
    const { code, out, err } = lint(['-f', 'jsonl'], cwd)
    expect(namesOf(out)).toEqual(['a.md'])
    expect(err).toBe('resolute: caf\\xe9.md cannot be read: its name is not UTF-8; rename it\n')
    expect(code).toBe(2)
  })
})

describe('encodings', () => {
  it('UTF-16 with a mark is read, without one it is recognised', () => {
    const wide = Buffer.from(harbour, 'utf16le')
    const cwd = project({
      'a.md': Buffer.concat([Buffer.from([0xff, 0xfe]), wide]),
      'b.md': wide,
      'c.md': Buffer.from(wide).swap16(),
      'd.md': Buffer.from('RESOLUTION 1\u0000\u0000\u0001'),
    })
    const { code, out, err } = lint(['-f', 'jsonl'], cwd)
    expect(linesOf(out).map(({ file, diagnostics }) => [file, diagnostics.map(found => found.code)])).toEqual([
      ['a.md', ['wording/programme']],
    ])
    expect(err.split('\n').slice(0, 2)).toEqual(
      ['b', 'c'].map(name => `resolute: ${name}.md is UTF-16 without a byte order mark; save it as UTF-8`),
    )
    expect(err).toMatch(/d\.md is binary/)
    expect(code).toBe(2)
  })

  it('Windows-1252 is recognised, other bytes are not called so', () => {
    const text = harbour.replace('lamps.', 'lamps of Gen\u00e8ve.')
    const latin = Buffer.from(text, 'latin1')
    const mixed = Buffer.concat([latin, Buffer.from('\nà suivre\n')])
    const cwd = project({ 'a.md': latin, 'b.md': mixed })
    const told = linesOf(resolute(['lint', '--no-config', '-f', 'jsonl'], { cwd, env }).out)
    const messages = told.map(({ diagnostics }) => diagnostics.map(({ message }) => message).join())
    expect(messages[0]).toContain('; the text looks like Windows-1252, save it as UTF-8')
    expect(messages[1]).not.toContain('Windows-1252')
  })
})

describe('what is written', () => {
  it.skipIf(!existsSync('/dev/full'))('a full disk is told, in one line', () => {
    const cwd = project({ 'a.md': harbour })
    const full = lint(['-f', 'html', '-o', '/dev/full'], cwd)
    expect([full.code, full.err]).toEqual([2, 'resolute: /dev/full cannot be written: the disk is full\n'])
    const shell = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" lint -f jsonl > /dev/full`], {
      cwd,
      encoding: 'utf8',
    })
    expect([shell.status, shell.stderr]).toEqual([2, 'resolute: standard output cannot be written: the disk is full\n'])
  })

  it.skipIf(!isLinux)('what stood in a report before survives when there is no room for the new one', () => {
    const cwd = project({ 'a.md': harbour, 'report.html': 'before' })
    const script = `trap '' XFSZ; ulimit -f 1; "${process.execPath}" "${bin}" lint --no-config -f html -o report.html`
    const { status, stderr } = spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^resolute: report\.html cannot be written: .*\n$/)
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toBe('before')
    expect(readdirSync(cwd).sort()).toEqual(['a.md', 'report.html'])
  })

  it.skipIf(!isLinux)('Ctrl-C in a long run: 130, nothing half-written, no stack', async () => {
    const cwd = project()
    const long = harbour + 'to keep the program of lamps.\n\n'.repeat(2000)
    for (let index = 0; index < 300; index++) writeFileSync(join(cwd, `${index}.md`), long)
    for (const delay of [300, 900]) {
      const child = spawn(process.execPath, [bin, 'lint', '--no-config', '--fix', '-f', 'html', '-o', 'report.html'], {
        cwd,
      })
      let err = ''
      child.stderr.on('data', part => {
        err += part
      })
      setTimeout(() => child.kill('SIGINT'), delay)
      const [code, signal] = await new Promise<[number | null, string | null]>(done =>
        child.on('exit', (...end) => done(end)),
      )
      expect(signal ?? code).toSatisfy((end: unknown) => end === 130 || end === 'SIGINT')
      expect(err).toBe('')
      expect(readdirSync(cwd).filter(name => !/^\d+\.md$/.test(name))).toEqual([])
      for (const name of readdirSync(cwd))
        expect(readFileSync(join(cwd, name), 'utf8').length).toBeGreaterThanOrEqual(long.length)
    }
  })

  it.skipIf(!isLinux)('a reader that goes away', () => {
    const cwd = project({ 'a.md': harbour, 'b.md': harbour })
    const script = `"${process.execPath}" "${bin}" lint -f jsonl . | head -c 10`
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8' })
    expect([stdout, stderr]).toEqual(['{"file":"a', ''])
  })
})

describe('very many files', () => {
  it('10,000 tiny ones', () => {
    const cwd = project()
    for (let index = 0; index < 10_000; index++) writeFileSync(join(cwd, `${index}.md`), `note ${index}\n`)
    writeFileSync(join(cwd, 'z.md'), harbour)
    const { code, out, err } = lint([], cwd)
    expect(out.trimEnd().split('\n').at(-1)).toBe('1 warning in 1 file; 1 can be fixed with --fix; 10000 files skipped')
    expect([code, err]).toEqual([0, ''])
  })

  it.skipIf(!isLinux)('shared out by xargs -P, each line whole', () => {
    const cwd = project()
    for (let index = 0; index < 60; index++) writeFileSync(join(cwd, `${index} lamp.md`), harbour)
    const script = `find . -name '*.md' -print0 | xargs -0 -n 10 -P 4 sh -c 'printf "%s\\0" "$@" | "${process.execPath}" "${bin}" lint --no-config --select wording/programme -f jsonl -0 --files-from -' sh`
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    const lines = linesOf(stdout)
    expect(new Set(lines.map(({ file }) => file)).size).toBe(60)
    for (const { diagnostics } of lines) expect(diagnostics.map(({ code }) => code)).toEqual(['wording/programme'])
  })

  it('an empty list is no file, not every file', () => {
    const cwd = project({ 'a.md': harbour })
    const { code, out } = lint(['-f', 'jsonl', '--files-from', '-'], cwd, '')
    expect([code, out]).toEqual([0, ''])
    expect(lint(['-0'], cwd).err).toMatch(/--null is about a list of files/)
  })
})

describe('pages for a browser', () => {
  const nasty = '<script>alert(1)</script><img src=x onerror=alert(2)>'
  const text = (word: string) =>
    harbour.replace('Lamps of', `Lamps ${nasty} of`).replace('the program', `the ${word} "'${nasty} program`)
  const name = `a"><img src=x onerror=alert(3)>.md`
  const cwd = isLinux ? project({ [name]: text('old'), 'b.md': text('new') }) : root
  it.skipIf(!isLinux).each([
    ['lint', ['lint', '--no-config', '-f', 'html', name]],
    ['diff', ['diff', name, 'b.md', '-f', 'html']],
    ['table', ['diff', name, 'b.md', '-f', 'table']],
  ])('%s holds no tag of the text', (_, args) => {
    const { out } = resolute(args, { cwd, env })
    expect(out).toContain('alert(1)')
    expect(out).not.toMatch(/<script>alert|<img/i)
  })
})
