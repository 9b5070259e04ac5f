/**
 * A file as LibreOffice writes it again, by a process of its own: version 7.4 breaks down when it is asked through its bridge to load any file with comments,
 * those that it wrote itself too.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const milliseconds = 90_000

/** Rejects when LibreOffice cannot open it. */
export async function converted(docx: Uint8Array, to: 'docx' | 'pdf' | 'txt'): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'resolute-converted-'))
  try {
    writeFileSync(join(folder, 'given.docx'), docx)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const target = ['--convert-to', to, '--outdir', join(folder, 'made'), join(folder, 'given.docx')]
    await promisify(execFile)('soffice', [profile, '--headless', '--norestore', ...target], { timeout: milliseconds })
    return readFileSync(join(folder, 'made', `given.${to}`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
