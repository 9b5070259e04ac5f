import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { markdown } from '../../src/formats/markdown.js'
import { parse } from '../../src/read.js'
import { type ResoluteRoot, resoluteParse } from '../../src/unified/parse.js'
import { resoluteStringify } from '../../src/unified/stringify.js'

const text =
  'Cover page\n\nRESOLUTION 905 (REV. DUBAI, 2018)\n\nLamps\n\nThe Council,\n\nconsidering\n\na) that the Light- Keeper sleeps,\n\nresolves\n\nto wake him.\n'

describe('the plugins for unified', () => {
  it('read into a root of documents and text outside, in source order', () => {
    const root = unified()
      .use(resoluteParse)
      .parse(new VFile({ value: text, path: 'lamps.md' })) as unknown as ResoluteRoot
    expect(root.type).toBe('root')
    expect(root.children.map(({ type }) => type)).toEqual(['unplaced', 'document'])
    expect(root.position.end.offset).toBe(text.length)
    expect(root.data.reading).toEqual(parse(text, { file: 'lamps.md' }))
  })

  it('give what was noticed as messages of the file', () => {
    const file = new VFile(text)
    unified().use(resoluteParse).parse(file)
    const joined = file.messages.find(message => message.ruleId === 'reading/hyphen-space')
    expect(joined).toMatchObject({ source: 'resolute', line: 11 })
  })

  it('write canonical Markdown', async () => {
    const file = await unified().use(resoluteParse).use(resoluteStringify).process(text)
    expect(String(file)).toBe(markdown.write(parse(text)))
    expect(String(file)).toContain('- *a)* that the Light-Keeper sleeps,')
  })
})
