import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { json, jsonPieces } from '../../src/formats/json.js'
import { parse } from '../../src/read.js'

const documents = resolve(import.meta.dirname, '../../fixtures/documents')

it.each(['harbour-series.md', 'beacon-numbering.pdf-born.md', 'README.md'])(
  'the pieces of %s make up the whole',
  name => {
    const reading = parse(readFileSync(resolve(documents, name), 'utf8'), { file: name })
    expect([...jsonPieces(reading)].join('')).toBe(json.write(reading))
  },
)
