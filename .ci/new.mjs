/** `npm run new rule FAMILY/SLUG`: the file of a rule, its story and its line in the table of the family, with the next free number. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

/** What the caller did wrong, in one sentence. */
class Refusal extends Error {}

const usage = 'npm run new rule FAMILY/SLUG, as in npm run new rule wording/lamp'
const [kind, name, ...rest] = process.argv.slice(2)

try {
  if (kind !== 'rule' || name === undefined || rest.length > 0) throw new Refusal(`expected ${usage}`)
  for (const path of newRule(name)) console.log(`wrote ${path}`)
  console.log(`next:
  write the story first: what is demanded and why, bad and good examples
  UPDATE_STORIES=1 STORY=${name} npx vitest run test/lint/stories.test.ts   points at what is found; read it
  npm run generate                                                          pages and schema`)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function newRule(code) {
  const families = familiesIn(read('src/lint/rule.ts'))
  const [family = '', slug = ''] = code.split('/')
  if (!/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(code)) throw new Refusal(`unexpected name ${code}, expected ${usage}`)
  const letter = families.get(family)
  if (letter === undefined) throw new Refusal(`unknown family ${family}, expected ${[...families.keys()].join(', ')}`)
  const folder = `src/lint/rules/${family}`
  const [file, story, table] = [`${folder}/${slug}.ts`, `fixtures/rules/${code}.md`, `${folder}/rules.ts`]
  const taken = [file, story].find(path => existsSync(join(root, path)))
  if (taken !== undefined) throw new Refusal(`${taken} is there already`)
  const number = letter + String(lastNumber(folder, letter) + 1).padStart(3, '0')
  const variable = slug.replace(/-([a-z])/g, (_, first) => first.toUpperCase())
  const listed = withLine(read(table), variable, slug)
  write(file, ruleText(code, number, variable))
  write(story, storyText(code))
  write(table, listed)
  return [file, story, table]
}

function familiesIn(text) {
  const table = /export const families = \{([\s\S]*?)\}/.exec(text)?.[1] ?? ''
  return new Map([...table.matchAll(/(\w+): '([A-Z])'/g)].map(match => [match[1], match[2]]))
}

/** Numbers are never used again: the next one is behind the last of the family. */
function lastNumber(folder, letter) {
  const texts = readdirSync(join(root, folder)).map(file => read(`${folder}/${file}`))
  const numbers = texts.flatMap(text =>
    [...text.matchAll(new RegExp(`'${letter}(\\d{3})'`, 'g'))].map(match => Number(match[1])),
  )
  return Math.max(0, ...numbers)
}

/** The table with one rule more: its import among the others, its name at the end. */
function withLine(text, variable, slug) {
  const lines = text.split('\n')
  const imported = `import { ${variable} } from './${slug}.js'`
  const own = lines.flatMap((line, index) => (/from '\.\//.test(line) ? [index] : []))
  const before = own.find(index => slugIn(lines[index]) > slug)
  lines.splice(before ?? (own.at(-1) ?? 0) + 1, 0, imported)
  const joined = lines.join('\n')
  const list = /(export const rules: readonly Rule\[\] = \[)([\s\S]*?)\](?![\s\S]*\])/.exec(joined)
  if (list === null) throw new Refusal('the table of the family is not in the expected form')
  const names = [
    ...list[2]
      .split(',')
      .map(name => name.trim())
      .filter(name => name !== ''),
    variable,
  ]
  const short = `${list[1]}${names.join(', ')}]`
  return joined.replace(list[0], () =>
    short.length <= 120 ? short : `${list[1]}\n${names.map(name => `  ${name},\n`).join('')}]`,
  )
}

function slugIn(line) {
  return /'\.\/(.*)\.js'/.exec(line)?.[1] ?? ''
}

function ruleText(code, number, variable) {
  return `import { rule } from '../../rule.js'

export const ${variable} = rule({
  code: '${code}',
  number: '${number}',
  summary: 'What is demanded, in one sentence',
  severity: 'warning',
  fix: null,
  source: 'The ITU text or practice that it rests on',
  check(draft, report) {
    for (const block of draft.blocks) {
      const at = block.text.indexOf('what is wrong')
      if (at < 0) continue
      report({ ...draft.spanIn(block, at, at + 13), message: 'Unexpected "what is wrong", expected "what is right"' })
    }
  },
})
`
}

function storyText(code) {
  return `# ${code}

What is demanded, why, and what is excepted.

\`\`\`md bad
resolves

to say what is wrong.
\`\`\`

\`\`\`md good
resolves

to say what is right.
\`\`\`
`
}

function read(path) {
  return readFileSync(join(root, path), 'utf8')
}

function write(path, text) {
  const target = join(root, path)
  mkdirSync(join(target, '..'), { recursive: true })
  writeFileSync(target, text)
}
