/**
 * LibreOffice as the judge of our Word files: what it makes of them is not ours. One process for all that a test file asks (its start takes seconds), with a
 * profile of its own, ended with the tests. What it needs is installed by `.ci/run`.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Office {
  /** The file with all tracked changes accepted. Rejects when LibreOffice cannot open it without repair. */
  acceptAll(docx: Uint8Array): Promise<Uint8Array>
  rejectAll(docx: Uint8Array): Promise<Uint8Array>
  /** What LibreOffice writes when it saves the file as it is. */
  resave(docx: Uint8Array): Promise<Uint8Array>
  /** The text of the pages it prints, line by line, headers and footers included. */
  pdfText(docx: Uint8Array): Promise<string>
  /** Its own export as text: a paragraph a line, with computed labels; tracked deletions are shown. */
  plainText(docx: Uint8Array): Promise<string>
}

interface Job {
  readonly changes: 'accept' | 'reject' | null
  readonly to: 'docx' | 'pdf' | 'txt'
  readonly document: string
}

/** Debian's own Python: LibreOffice's bridge is made for no other. */
const python = '/usr/bin/python3'
const seconds = 90

/** Why there is no LibreOffice, for the name of a skipped test; null when all is there. */
export const officeLacks: string | null = lacking()

/** Null without LibreOffice, its Python bridge and pdftotext: tests then skip, visibly. */
export const office: Office | null = officeLacks === null ? open() : null

function lacking(): string | null {
  const has = (command: string): boolean =>
    (process.env.PATH ?? '').split(':').some(folder => existsSync(join(folder, command)))
  if (!has('soffice')) return 'needs LibreOffice'
  if (!has('pdftotext')) return 'needs pdftotext'
  if (!existsSync(python) || spawnSync(python, ['-c', 'import uno'], { stdio: 'ignore' }).status !== 0)
    return 'needs python3-uno'
  return null
}

function open(): Office {
  let running: Running | null = null
  const run = (docx: Uint8Array, changes: Job['changes'], to: Job['to']): Promise<Uint8Array> => {
    running = running === null || running.isEnded() ? start() : running
    return running.ask({ changes, to, document: Buffer.from(docx).toString('base64') })
  }
  return {
    acceptAll: docx => run(docx, 'accept', 'docx'),
    rejectAll: docx => run(docx, 'reject', 'docx'),
    resave: docx => run(docx, null, 'docx'),
    async pdfText(docx) {
      const { stdout, status } = spawnSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], {
        input: await run(docx, null, 'pdf'),
        maxBuffer: 1 << 28,
      })
      if (status !== 0) throw new Error('pdftotext cannot read what LibreOffice printed')
      return stdout.toString('utf8')
    },
    async plainText(docx) {
      return Buffer.from(await run(docx, null, 'txt'))
        .toString('utf8')
        .replace(/^\ufeff/, '')
    },
  }
}

interface Running {
  ask(job: Job): Promise<Uint8Array>
  isEnded(): boolean
}

function start(): Running {
  const child = spawn(python, [join(import.meta.dirname, 'office.py')], { stdio: ['pipe', 'pipe', 'inherit'] })
  let isEnded = false
  const waiting: { done(document: Uint8Array): void; fail(error: Error): void }[] = []
  const end = (why: string): void => {
    isEnded = true
    for (const { fail } of waiting.splice(0)) fail(new Error(`LibreOffice ${why}`))
  }
  child.on('error', error => end(`did not start: ${error.message}`))
  child.on('close', () => end('ended'))
  child.stdin.on('error', () => end('ended'))
  createInterface({ input: child.stdout }).on('line', line => {
    const answer = JSON.parse(line) as { document?: string; fault?: string }
    const asked = waiting.shift()
    if (answer.document === undefined) asked?.fail(new Error(`LibreOffice: ${answer.fault}`))
    else asked?.done(Buffer.from(answer.document, 'base64'))
  })
  letGo(child)
  const ask = (job: Job): Promise<Uint8Array> =>
    new Promise((done, fail) => {
      const limit = setTimeout(() => {
        // Without its input it ends, and ends LibreOffice.
        child.stdin.destroy()
        end(`did not answer within ${seconds} s`)
      }, seconds * 1000)
      const settled = (): void => clearTimeout(limit)
      waiting.push({
        done: document => {
          settled()
          done(document)
        },
        fail: error => {
          settled()
          fail(error)
        },
      })
      child.stdin.write(`${JSON.stringify(job)}\n`)
    })
  return { ask, isEnded: () => isEnded }
}

/** The tests end without waiting for it: it ends when this process does. */
function letGo(child: ChildProcess): void {
  child.unref()
  for (const stream of [child.stdin, child.stdout]) (stream as unknown as { unref?(): void } | null)?.unref?.()
}
