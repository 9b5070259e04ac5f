/** The recipes of docs/git.md do what the page says, in a repository of their own. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bin, resolute, root, workFolder } from './command.js'

const revisions = ['1.md', '2.md', '3.md'].map(name => readFileSync(join(root, 'fixtures/revisions', name), 'utf8'))
const [first, second] = revisions as [string, string]
const hasGit = spawnSync('git', ['--version']).status === 0

/** As installed: `resolute` on the path. */
const tools = workFolder()
writeFileSync(join(tools, 'resolute'), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`)
chmodSync(join(tools, 'resolute'), 0o755)
const env = {
  ...process.env,
  PATH: `${tools}${delimiter}${process.env.PATH}`,
  NO_COLOR: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_PAGER: 'cat',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}

/** The first block behind `<!-- recipe: NAME -->` sets it up, the second one uses it. */
function recipe(name: string): { setUp: string; use: string } {
  const page = readFileSync(join(root, 'docs/git.md'), 'utf8')
  const blocks = page.slice(page.indexOf(`<!-- recipe: ${name} -->`)).matchAll(/^```sh\n([\s\S]*?)^```$/gm)
  const [setUp, use] = [...blocks].map(([, block]) => block as string)
  if (setUp === undefined || use === undefined) throw new Error(`docs/git.md has no recipe ${name}`)
  return { setUp, use }
}

describe.skipIf(!hasGit)('with git', () => {
  let folder = ''
  const shell = (script: string) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-ec', script], { cwd: folder, env, encoding: 'utf8' })
    return { code: status, out: stdout, err: stderr }
  }
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  const commit = () => shell('git add -A && git commit -qm "A revision"')
  const diff = (...words: string[]) => resolute(['diff', ...words], { cwd: folder, env })

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-git-'))
    shell('git init -q -b main .')
    mkdirSync(join(folder, 'texts'))
    write('texts/972.md', first)
    commit()
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  describe('a revision', () => {
    it('is a text like any other', () => {
      write('texts/972.md', second)
      const { code, out } = diff('HEAD:texts/972.md', 'texts/972.md', '-f', 'json')
      expect(code).toBe(0)
      const set = JSON.parse(out)
      expect([set.old.file, set.new.file]).toEqual(['HEAD:texts/972.md', 'texts/972.md'])
      expect(set.changes.length).toBeGreaterThan(10)
      expect(resolute(['show', 'HEAD:texts/972.md', 'resolves 1'], { cwd: folder, env }).out).toContain('until 2022')
    })

    it('is also what is staged, and counts from a folder inside', () => {
      write('texts/972.md', second)
      commit()
      const inside = { cwd: join(folder, 'texts'), env }
      const { out } = resolute(['diff', '--exit-code', 'HEAD~1:./972.md', ':./972.md', '--stat'], inside)
      expect(out).toContain('1 clause split')
    })

    it('gives way to a file of that name', () => {
      write('HEAD:texts', second)
      expect(diff('--exit-code', 'HEAD:texts', 'texts/972.md').code).toBe(1)
    })

    it.each([
      ['NOPE:texts/972.md', /git knows no revision "NOPE"/],
      ['HEAD:972.md', /972\.md is not in revision HEAD; its path is counted from the top.* HEAD:\.\/972\.md/],
      [':nothing.md', /nothing\.md is not in what is staged/],
      ['HEAD:texts', /HEAD:texts is a folder/],
    ])('%s is refused in one sentence', (word, message) => {
      const { code, out, err } = diff(word, 'texts/972.md')
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(message)
      expect(err.trim().split('\n')).toHaveLength(1)
    })

    it('is no option of git, and no word of a shell', () => {
      const { code, err } = diff('--', '--output=stolen:x', 'HEAD:$(touch stolen)')
      expect([code, err]).toEqual([2, expect.stringMatching(/does not exist/)])
      expect(shell('ls').out.trim()).toBe('texts')
    })
  })

  it('shows texts as a difftool', () => {
    const { setUp, use } = recipe('difftool')
    write('texts/972.md', second)
    commit()
    const { code, out } = shell(setUp + use)
    expect(code).toBe(0)
    expect(out).toContain('1 clause split')
  })

  it('hands both versions to an external diff, /dev/null for what was added and deleted', () => {
    const { setUp, use } = recipe('external')
    write('texts/972.md', second)
    write('texts/973.md', first.replace('972', '973'))
    commit()
    const { code, out, err } = shell(setUp + use)
    expect(err).not.toMatch(/fatal/)
    expect(code).toBe(0)
    expect(out).toContain('old  texts/972.md, RESOLUTION 972 (Dubai, 2018)')
    expect(out).toContain('1 clause split')
    expect(out).toMatch(/old {2}\/dev\/null\nnew {2}texts\/973\.md, RESOLUTION 973/)
    const removed = shell('git rm -q texts/973.md && git diff --cached')
    expect(removed.code).toBe(0)
    expect(removed.out).toContain('new  /dev/null')
  })

  it('takes an external diff from the environment too, and renamed files', () => {
    shell('git mv texts/972.md texts/huts.md')
    write('texts/huts.md', first.replace('until 2022', 'until 2026'))
    commit()
    const { code, out } = shell(`GIT_EXTERNAL_DIFF='resolute diff --stat' git diff -M HEAD~1 -- texts`)
    expect(code).toBe(0)
    expect(out).toContain('texts/972.md, RESOLUTION 972 (Dubai, 2018) -> texts/huts.md')
    expect(out).toContain('1 change of a date')
  })

  it('compares clean lines with textconv', () => {
    const { setUp, use } = recipe('textconv')
    write('texts/972.md', first.replace(/([^\n#])\n(?=[^\n])/g, '$1 ').replace('until 2022', 'until 2026'))
    commit()
    const { code, out } = shell(setUp + use)
    expect(code).toBe(0)
    expect(out).toContain('until [-2022;-]{+2026;+}')
    expect(out.match(/\[-/g)).toHaveLength(1)
  })

  describe('as a merge driver', () => {
    const { setUp, use } = recipe('merge')
    const branches = (ours: string, theirs: string) => {
      shell('git checkout -q -b proposal')
      write('texts/972.md', theirs)
      commit()
      shell('git checkout -q main')
      write('texts/972.md', ours)
      commit()
    }
    const clause = '*a)* that the snow is deep;\n\n'
    const withClause = first
      .replace('*considering*\n\n', `*considering*\n\n${clause}`)
      .replace('*d)* that batteries', '*e)* that batteries')
      .replace('*c)* that the keepers', '*d)* that the keepers')
      .replace('*b)* that a call', '*c)* that a call')
      .replace('*a)* that many', '*b)* that many')
      .replace('*considering a)*', '*considering b)*')

    it('merges clause by clause', () => {
      branches(withClause, first.replace('until 2022', 'until 2026'))
      expect(shell(setUp + use)).toMatchObject({ code: 0 })
      expect(readFileSync(join(folder, 'texts/972.md'), 'utf8')).toBe(withClause.replace('until 2022', 'until 2026'))
    })

    it('leaves conflicts to the editor, as git does', () => {
      branches(first.replace('until 2022', 'until 2026'), first.replace('until 2022', 'until 2030'))
      const { code, out, err } = shell(setUp + use)
      expect(code).toBe(1)
      expect(out + err).toMatch(/CONFLICT/)
      expect(readFileSync(join(folder, 'texts/972.md'), 'utf8')).toMatch(
        /^<{7} ours\n[\s\S]*2026[\s\S]*^={7}\n[\s\S]*2030/m,
      )
      expect(shell('git status --short texts/972.md').out).toContain('UU')
    })
  })
})

describe('without git', () => {
  it('a revision is refused in one sentence', () => {
    const nowhere = { ...process.env, PATH: tools, GIT_DIR: undefined }
    const { code, err } = resolute(['diff', 'HEAD:a.md', 'b.md'], { env: nowhere })
    expect([code, err]).toEqual([2, expect.stringMatching(/HEAD:a\.md is no file, and git.* was not found/)])
  })

  it.skipIf(!hasGit)('and so it is outside of a repository', () => {
    const { code, err } = resolute(['diff', 'HEAD:a.md', 'b.md'], {
      cwd: tools,
      env: { ...env, GIT_CEILING_DIRECTORIES: tmpdir() },
    })
    expect([code, err]).toEqual([2, expect.stringMatching(/in no repository of git/)])
  })
})
