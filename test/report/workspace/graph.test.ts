/** The page of citations: as text, and in a browser. */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CitationGraph, GraphNode } from '../../../src/reference/graph.js'
import { htmlOf } from '../../../src/report/workspace/graph/html.js'
import { script, scriptDigest } from '../../../src/report/workspace/graph/script.js'

const node = (number: number, more: Partial<GraphNode> = {}): GraphNode => ({
  id: `PP resolution ${number}`,
  label: `Resolution ${number} (Busan, 2014)`,
  kind: 'resolution',
  given: true,
  body: 'PP',
  year: 2014,
  title: `Buoys of harbour ${number}`,
  file: `texts/${number}.md`,
  ...more,
})

const injection = `</script><script>window.taken = true</script><img src=x onerror="window.taken = true">`

/** Each text cites three others. */
function generated(size: number): CitationGraph {
  const nodes = Array.from({ length: size }, (_, at) => node(at, at % 10 === 0 ? { body: 'WTSA', year: 2016 } : {}))
  const edges = nodes.flatMap((from, at) =>
    [1, 7, 31].map(step => ({
      from: from.id,
      to: (nodes[(at + step) % size] as GraphNode).id,
      outcome: at % 20 === 0 ? ('superseded' as const) : ('current' as const),
      count: 1,
      clauses: ['recalling a)'],
    })),
  )
  return { nodes, edges }
}

const small: CitationGraph = {
  nodes: [
    node(1, { title: injection, label: `Resolution 1 ${injection}` }),
    node(2),
    node(3, { body: 'WTSA', year: 2016 }),
  ],
  edges: [
    { from: node(1).id, to: node(2).id, outcome: 'superseded', count: 2, clauses: ['recalling a)', 'resolves 1'] },
    { from: node(2).id, to: node(3).id, outcome: 'current', count: 1, clauses: [injection] },
  ],
}

describe('the page as text', () => {
  const page = htmlOf(small)

  it('lets its own script run, and no other', () => {
    expect(scriptDigest).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`)
    expect(page).toContain(`script-src '${scriptDigest}'`)
  })

  it('holds words of texts as data alone, and asks for nothing outside', () => {
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page).not.toContain('<img')
    expect(page).not.toMatch(/\bon\w+="|@import|url\(/)
  })
})

const executable = '/usr/bin/chromium'
const folder = mkdtempSync(join(tmpdir(), 'resolute-graph-page-'))

describe.skipIf(!existsSync(executable))(`the page in ${executable}`, () => {
  let browser: Browser
  const errors: string[] = []

  async function open(graph: CitationGraph, name: string): Promise<Page> {
    const path = join(folder, name)
    writeFileSync(path, htmlOf(graph))
    const page = await browser.newPage()
    page.on('pageerror', error => errors.push(String(error)))
    page.on('request', request => {
      if (request.url() !== pathToFileURL(path).href) errors.push(request.url())
    })
    await page.goto(pathToFileURL(path).href)
    return page
  }

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executable,
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
  }, 30_000)

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const items = (page: Page) => page.locator('#texts li').count()

  it('shows a text with what cites it and what it cites, clause by clause', async () => {
    const page = await open(small, 'small.html')
    expect(await items(page)).toBe(3)
    await page.locator('#texts a').nth(1).click()
    expect(await page.locator('article h2').textContent()).toBe('Resolution 2 (Busan, 2014)')
    expect(await page.locator('article tbody tr').allInnerTexts()).toHaveLength(2)
    expect(await page.locator('article tbody tr').first().innerText()).toContain('recalling a); resolves 1')
    expect(await page.locator('article svg a').count()).toBe(3)
  })

  it('runs nothing that a title brings', async () => {
    const page = await open(small, 'hostile.html')
    await page.locator('#texts a').first().click()
    expect(await page.locator('article h2').textContent()).toContain('</script>')
    expect(await page.evaluate('window.taken')).toBeUndefined()
    expect(await page.locator('img').count()).toBe(0)
  })

  it('answers at 1,000 texts: search narrows, filters work', async () => {
    const begun = Date.now()
    const page = await open(generated(1000), 'large.html')
    expect(await page.locator('#shown').innerText()).toBe('1000 of 1000 shown')
    await page.fill('input[name=search]', 'harbour 77')
    expect(await items(page)).toBe(19)
    await page.fill('input[name=search]', '')
    await page.selectOption('select[name=body]', 'WTSA')
    expect(await items(page)).toBe(100)
    await page.selectOption('select[name=outcome]', 'superseded')
    expect(await items(page)).toBe(50)
    await page.selectOption('select[name=year]', '2014')
    expect(await items(page)).toBe(0)
    // Wide of the one or two seconds that it takes, for a machine that has other work.
    expect(Date.now() - begun).toBeLessThan(10_000)
  })

  it('shows more of a long list when asked', async () => {
    const page = await open(generated(500), 'long.html')
    expect(await items(page)).toBe(200)
    await page.click('#more')
    expect(await items(page)).toBe(400)
  })

  it('had no fault and asked for nothing', () => {
    expect(errors).toEqual([])
  })
})
