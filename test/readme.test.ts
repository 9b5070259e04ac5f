/** README shows what the command really prints: every block behind `<!-- run: resolute ... -->` is run again and compared. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const readme = join(root, 'README.md')
/** `<!-- run: resolute ARGS -->`, an empty line, a fenced block whose first line is the prompt; the rest is the output. */
const example = /<!-- run: (resolute [^\n]*?) -->\n\n```[a-z]*\n\$ npx ([^\n]*)\n([\s\S]*?)```\n/g
const examples = [...readFileSync(readme, 'utf8').matchAll(example)].map(([, command, shown, output]) => ({
  command,
  shown,
  output,
}))

it('has ten examples', () => {
  expect(examples).toHaveLength(10)
})

it.each(examples)('shows what `$command` prints', ({ command, shown, output }) => {
  expect(shown).toBe(command)
  const printed = run(command as string)
  if (process.env.UPDATE_GOLDEN === '1') {
    const text = readFileSync(readme, 'utf8')
    writeFileSync(
      readme,
      text.replace(`$ npx ${shown}\n${output}\`\`\``, () => `$ npx ${shown}\n${printed}\`\`\``),
    )
    return
  }
  expect(printed).toBe(output)
})

/** Standard output of a command line of README; quoted arguments hold together. */
function run(command: string): string {
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(match => match[1] ?? (match[2] as string)).slice(1)
  const { stdout, stderr, error } = spawnSync(process.execPath, [join(root, 'bin/resolute.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  if (error !== undefined) throw error
  return `${stdout}${stderr}`
}
