/** One line on a terminal that says how far a run over several files is; nothing in short runs, in logs and in pipes. */
export interface Progress {
  at(done: number, name: string): void
  clear(): void
}

const patience = 300

/** `total` files to go through; `stream` is standard error. */
export function progressOn(stream: NodeJS.WriteStream, total: number, environment = process.env): Progress {
  if (total < 2 || stream.isTTY !== true || environment.CI !== undefined) return { at() {}, clear() {} }
  const begun = Date.now()
  let shown = false
  return {
    at(done, name) {
      if (Date.now() - begun < patience) return
      const line = `${done + 1}/${total} ${name}`
      stream.write(`\r\x1b[K${line.slice(0, Math.max(10, (stream.columns ?? 80) - 1))}`)
      shown = true
    },
    clear() {
      if (shown) stream.write('\r\x1b[K')
      shown = false
    },
  }
}
