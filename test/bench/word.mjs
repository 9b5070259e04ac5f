/** The part of `npm run bench` on Word files: whole processes, beside `node -e 0` and beside other readers and writers of such files. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { texts } from './texts.mjs'
import { sizes, wordFile } from './word-files.mjs'

const root = resolve(import.meta.dirname, '../..')
const command = join(root, 'bin/resolute.js')
const goals = { '60 KB': 1.8, '1 MB': 5 }

/** From the file to the tree, as JSON. */
export async function wordReading({ goal, median, run, folder }) {
  for (const [name, size] of Object.entries(sizes)) {
    const file = join(folder, `read-${size}.docx`)
    writeFileSync(file, wordFile(size))
    const mammoth = join(import.meta.dirname, 'node_modules/mammoth/bin/mammoth')
    console.log(`\nWord file to tree, ${name} of document.xml, interleaved rounds`)
    await rounds(
      { goal, median, most: goals[name] },
      {
        'node -e 0': () => run(['-e', '0']),
        'resolute parse -f json': () => run([command, 'parse', file, '-f', 'json']),
      },
      {
        'mammoth (to HTML)': existsSync(mammoth)
          ? () => run([mammoth, file, join(folder, 'mammoth.html')])
          : 'npm install --prefix test/bench',
        'pandoc -t json': has('pandoc')
          ? () => run(['-f', 'docx', '-t', 'json', file], { program: 'pandoc' })
          : 'not installed',
      },
    )
  }
}

/** From a text to a file: of a size that gives about as much of document.xml. */
export async function wordWriting({ goal, median, run, folder }) {
  for (const [name, size] of Object.entries(sizes)) {
    const file = join(folder, `write-${size}.md`)
    writeFileSync(file, texts.series(size / 3))
    const out = join(folder, 'written.docx')
    console.log(`\ntext to Word file, ${Math.round(size / 3000)} KB of Markdown, interleaved rounds`)
    await rounds(
      { goal, median, most: goals[name] },
      {
        'node -e 0': () => run(['-e', '0']),
        'resolute render -t docx': () => run([command, 'render', file, '-t', 'docx', '-o', out]),
      },
      {
        'pandoc -t docx': has('pandoc')
          ? () => run(['-f', 'gfm', '-t', 'docx', '-o', out, file], { program: 'pandoc' })
          : 'not installed',
      },
    )
  }
}

/** What has nothing to do with Word must not pay for it: the command's files are read at every start. */
export function wordFiles() {
  console.log('\nfiles of the command')
  for (const name of ['cli.cjs', 'cli.cache', 'word.cjs', 'word.cache', 'word-writers.cjs', 'word-writers.cache']) {
    const path = join(root, 'dist', name)
    if (existsSync(path))
      console.log(`  ${name.padEnd(18)} ${(readFileSync(path).length / 1000).toFixed(0).padStart(5)} KB`)
  }
}

/** The second of `own` is held against the first; `others` are only shown, or why they are not. */
async function rounds({ goal, median, most }, own, others) {
  const runs = { ...own, ...others }
  const seconds = Object.fromEntries(Object.keys(runs).map(name => [name, []]))
  for (let round = -1; round < 11; round++) {
    for (const [name, once] of Object.entries(runs)) {
      // The slow ones tell enough in five rounds; the first of each is not counted.
      if (typeof once === 'string' || (name in others && round >= 5)) continue
      const { seconds: taken } = await once()
      if (round >= 0) seconds[name].push(taken)
    }
  }
  for (const [name, once] of Object.entries(runs)) {
    const shown =
      typeof once === 'string' ? `      (${once})` : `${(1000 * median(seconds[name])).toFixed(0).padStart(6)} ms`
    console.log(`  ${name.padEnd(24)} ${shown}`)
  }
  const [bare, ours] = Object.keys(own)
  goal(
    `${ours} / ${bare} (median of rounds)`,
    median(seconds[ours].map((taken, round) => taken / seconds[bare][round])),
    most,
    '',
  )
}

function has(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
}
