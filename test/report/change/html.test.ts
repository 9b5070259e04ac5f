/** The page of a comparison: as text, read back, and in a browser. */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChangeClass } from '../../../src/change/change.js'
import type { Passage } from '../../../src/change/passage.js'
import { readPage } from '../../../src/report/change/html/read.js'
import { script, scriptDigest } from '../../../src/report/change/html/script.js'
import { html, verify } from '../../../src/report/change/html.js'
import { markedBlocks } from '../../../src/report/change/sides.js'
import { compared, look } from './plain-differ.js'
import { base, hostile, hostileChanged, proposalA } from './texts.js'

const classed = (old: Passage): ChangeClass => {
  if (old.kind === 'numberLine' || old.kind === 'formula') return 'metadata'
  if (old.path === 'recalling b)') return 'punctuation-only'
  return old.path === 'resolves 1' ? 'deadline-change' : 'substantive'
}

describe('the page as text', () => {
  const report = compared(base, proposalA, classed)
  const page = html.write(report, look)

  it('says of every block what it was written from', () => {
    expect(readPage(page)).toEqual(markedBlocks(report.redline))
  })

  it('names classes and messages on its marks', () => {
    expect(page).toMatch(
      /<del class="deadline-change highlighted" data-change="\d+" title="change of a date: other &quot;words&quot; &lt;here&gt; &amp; there">at <\/del>/,
    )
  })

  it('asks for nothing outside of itself, and lets nothing in', () => {
    expect(page).not.toMatch(/\b(?:src|srcset|action)=|@import|url\(|https?:/)
    expect(page.match(/href="(?!#)/g)).toBeNull()
    expect(page).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`)
  })

  it('lets its own script run, and no other', () => {
    const own = createHash('sha256').update(script).digest('base64')
    expect(scriptDigest).toBe(`sha256-${own}`)
    expect(page).toContain(`script-src '${scriptDigest}'`)
    expect(page).toContain(`<script>${script}</script>`)
  })

  it('has every identifier once, and every link an end', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })

  it('says that there is nothing to say', () => {
    expect(html.write(compared(base, base), look)).toContain('<p>No differences.</p>')
    expect(readPage(html.write(compared('', ''), look))).toEqual([])
  })
})

describe('texts that would be more than text', () => {
  const report = compared(hostile, hostileChanged, () => 'substantive', ['</title><script>x', '"><img>.md'])
  const page = html.write(report, look)

  it('are text', () => {
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page.match(/<\/main>/g)).toHaveLength(1)
    expect(page).not.toContain('<img')
    expect(page).not.toContain('onmouseover="')
    expect(page).not.toContain('\u0000')
  })

  it('come back as they were', () => {
    expect(() => verify(page, report.comparison)).not.toThrow()
  })
})

describe('what is checked before it is handed over', () => {
  const report = compared(base, proposalA)
  const page = html.write(report, look)

  it.each([
    ['a word that is gone', (text: string) => text.replace('ships arrive', 'ships')],
    ['a mark that is gone', (text: string) => text.replace(/<ins [^>]*>before <\/ins>/, 'before ')],
    ['a block that is gone', (text: string) => text.replace(/<div class="block clause[\s\S]*?<\/div>\n/, '')],
    [
      'a block in another place',
      (text: string) =>
        text.replace(/(<div class="block[\s\S]*?<\/div>)\n(<div class="block[\s\S]*?<\/div>)/, '$2\n$1'),
    ],
    ['a block of another status', (text: string) => text.replace('data-status="moved-away"', 'data-status="same"')],
  ])('%s', (_, spoil) => {
    const spoilt = spoil(page)
    expect(spoilt).not.toBe(page)
    expect(() => verify(spoilt, report.comparison)).toThrow(/does not hold both texts: (?:old|new) passage/)
  })

  it('holds for clauses of any words', () => {
    const words = fc.string({
      unit: fc.constantFrom(
        'a',
        'lamp',
        ' ',
        '<',
        '>',
        '&',
        '"',
        "'",
        '&lt;',
        '</p>',
        '<ins>',
        '\u0000',
        '\ud800',
        '|',
        '\\',
        '*',
        '`',
      ),
    })
    const clauses = fc
      .array(words, { maxLength: 6 })
      .map(
        list =>
          `${base.slice(0, base.indexOf('recalling'))}recalling\n\n${list.map((text, index) => `${'abcdef'[index]}) that ${text};`).join('\n\n')}\n`,
      )
    fc.assert(
      fc.property(clauses, clauses, (old, now) => {
        html.write(compared(old, now), look)
      }),
      { numRuns: 60 },
    )
  })
})

const executable = '/usr/bin/chromium'
const folder = mkdtempSync(join(tmpdir(), 'resolute-diff-page-'))

describe.skipIf(!existsSync(executable))(`the page in ${executable}`, () => {
  let browser: Browser
  let page: Page
  const errors: string[] = []
  const requests: string[] = []

  async function open(html: string, name: string, more: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
    const file = join(folder, name)
    writeFileSync(file, html)
    const opened = await (await browser.newContext({ viewport: { width: 1300, height: 900 }, ...more })).newPage()
    opened.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
    })
    opened.on('pageerror', error => errors.push(String(error)))
    opened.on('dialog', dialog => {
      errors.push(`dialog: ${dialog.message()}`)
      dialog.dismiss()
    })
    opened.on('request', request => {
      if (request.url() !== pathToFileURL(file).href) requests.push(request.url())
    })
    await opened.goto(pathToFileURL(file).href)
    return opened
  }
  const written = (old: string, now: string, name: (a: Passage) => ChangeClass = classed) =>
    html.write(compared(old, now, name), look)

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executable,
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    page = await open(written(base, proposalA), 'page.html')
  }, 30_000)

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const visible = (selector: string) => page.locator(`${selector}:visible`)

  it('tells classes with their numbers, weighty ones first', async () => {
    expect(await page.locator('.summary li').allTextContents()).toEqual([
      '2 changes of the frame',
      '1 change of a date',
      '2 rewordings',
      '1 clause moved',
      '1 change of punctuation',
    ])
    const boxes = await page.locator('.classes label').allTextContents()
    expect(boxes.map(text => text.trim())).toEqual([
      'change of the frame 2',
      'change of a date 1',
      'rewording 2',
      'clause moved 1',
      'change of punctuation 1',
    ])
  })

  it('lists the changes by section', async () => {
    expect(await page.locator('nav summary').allTextContents()).toEqual([
      'frame 2',
      'recalling 1',
      'considering 1',
      'resolves 2',
    ])
    expect(await page.locator('nav li').count()).toBe(7)
    expect(await visible('nav li').count()).toBe(6)
  })

  it('steps from change to change by keys, and around', async () => {
    const here = () => page.locator('.told.here').textContent()
    await page.keyboard.press('n')
    expect(await page.locator('#place').textContent()).toBe('1 of 6')
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    expect(await here()).toContain('clause moved')
    expect(await page.locator('.block.here').count()).toBe(1)
    await page.keyboard.press('p')
    await page.keyboard.press('p')
    await page.keyboard.press('p')
    expect(await page.locator('#place').textContent()).toBe('6 of 6')
    expect(
      await page
        .locator('.told.here')
        .evaluate(
          note =>
            note === (note as unknown as { ownerDocument: { activeElement: unknown } }).ownerDocument.activeElement,
        ),
    ).toBe(true)
  })

  it('jumps from the outline', async () => {
    await page.locator('nav a', { hasText: 'resolves 1' }).click()
    expect(await page.locator('.block.here .path').textContent()).toBe('resolves 1')
    await expect
      .poll(() =>
        page
          .locator('.block.here')
          .evaluate(
            block => (block as unknown as { getBoundingClientRect(): { top: number } }).getBoundingClientRect().top,
          ),
      )
      .toBeLessThan(900)
  })

  it('links both ends of a move', async () => {
    const away = page.locator('.block[data-status=moved-away] .path')
    expect(await away.textContent()).toBe('considering c)moved to recalling c)')
    const target = await away.locator('a').getAttribute('href')
    const there = page.locator(`${target}[data-status=moved-here] .path`)
    expect(await there.textContent()).toBe('recalling c)moved here from considering c)')
    const back = await there.locator('a').getAttribute('href')
    expect(await page.locator(`${back}`).getAttribute('data-status')).toBe('moved-away')
  })

  it('hides the marks of a class, and its places in the outline', async () => {
    const words = page.locator('.block', { hasText: 'every lamp be lit' }).locator('.words')
    await page.locator('input[value=deadline-change]').uncheck()
    expect(await words.first().innerText()).toBe('1 that every lamp be lit before dusk;')
    expect(await visible('nav li').count()).toBe(5)
    expect(await page.locator('#place').textContent()).toContain('5')
    await page.locator('#everything').click()
    expect(await words.first().innerText()).toBe('1 that every lamp be lit at before dusk;')
    expect(await visible('nav li').count()).toBe(7)
  })

  it('shows changes alone', async () => {
    const all = await visible('.block').count()
    await page.locator('#unchanged').uncheck()
    expect(await visible('.block').count()).toBeLessThan(all)
    expect(await visible('.block').filter({ hasText: 'ships arrive' }).count()).toBe(0)
    expect(await visible('.block.sectionHeading').count()).toBe(4)
    await page.locator('#unchanged').check()
    expect(await visible('.block').count()).toBe(all)
  })

  it('stands side by side, and stays in its place', async () => {
    await page.setViewportSize({ width: 1300, height: 500 })
    const block = page.locator('.block', { hasText: 'every lamp be lit' })
    await block.evaluate(element => (element as unknown as { scrollIntoView(): void }).scrollIntoView())
    const before = await block.boundingBox()
    await page.keyboard.press('v')
    await page.waitForTimeout(100)
    const after = await block.boundingBox()
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(60)
    expect(await block.locator('.words.old').innerText()).toBe('1 that every lamp be lit at dusk;')
    expect(await block.locator('.words.new').innerText()).toBe('1 that every lamp be lit before dusk;')
    const [left, right] = [
      await block.locator('.words.old').boundingBox(),
      await block.locator('.words.new').boundingBox(),
    ]
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1)
    expect(Math.abs((right?.y ?? 0) - (left?.y ?? 0))).toBeLessThan(2)
    await page.locator('input[value=inline]').check()
    expect(await block.locator('.words.old').isVisible()).toBe(false)
    await page.setViewportSize({ width: 1300, height: 900 })
  })

  it('folds editorial changes at first, and shows everything when asked', async () => {
    const folded = await open(
      written(
        base,
        base
          .replace('with', 'with')
          .replace('at night & in fog', 'at night and in fog')
          .replace('c) that the keepers', 'd) that the keepers'),
        () => 'term-change',
      ),
      'folded.html',
    )
    expect(await folded.locator('nav li:visible').count()).toBe(0)
    expect(await folded.locator('ins:visible, del:visible').filter({ visible: true }).count()).toBe(
      await folded.locator('ins.off').count(),
    )
    expect(await folded.locator('input[name=class]:checked').count()).toBe(0)
    await folded.getByRole('button', { name: 'Show everything' }).click()
    expect(await folded.locator('nav li:visible').count()).toBe(2)
    await folded.close()
  })

  it('marks what was left out on request only when asked, and tells nothing about it', async () => {
    const report = compared(base, proposalA, classed)
    const shown = new Set(
      [...report.shown].filter(index => report.comparison.set.changes[index]?.class === 'deadline-change'),
    )
    const few = await open(html.write({ ...report, shown }, look), 'few.html')
    expect(await few.locator('nav li').count()).toBe(1)
    expect(await few.locator('.summary li').allTextContents()).toEqual(['1 change of a date'])
    const title = few.locator('.numberLine .words')
    expect(await title.innerText()).toBe('RESOLUTION 963 (Rev. Busan, 2026)')
    await few.locator('#left-out').check()
    expect(await title.innerText()).toBe('RESOLUTION 963 (Dubai, 2018)(Rev. Busan, 2026)')
    await few.close()
  })

  it('prints without its controls, with its marks', async () => {
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('form').isVisible()).toBe(false)
    expect(await page.locator('nav').isVisible()).toBe(false)
    const line = (name: string) =>
      page
        .locator(`main ${name}`)
        .first()
        .evaluate(mark => {
          const shown = (
            globalThis as unknown as { getComputedStyle(of: unknown): { textDecorationLine: string; color: string } }
          ).getComputedStyle(mark)
          return [shown.textDecorationLine, shown.color]
        })
    expect(await line('ins')).toEqual(['underline', 'rgb(0, 0, 0)'])
    expect(await line('del')).toEqual(['line-through', 'rgb(0, 0, 0)'])
    expect((await page.pdf()).length).toBeGreaterThan(5000)
    await page.emulateMedia({ media: 'screen' })
  })

  it.each(['light', 'dark'] as const)('can be read on a %s ground', async colorScheme => {
    await page.emulateMedia({ media: 'screen', colorScheme })
    const low = await page.evaluate(`(${contrasts})()`)
    expect(low).toEqual([])
  })

  it('has landmarks, labels and a way past its controls', async () => {
    for (const role of ['banner', 'navigation', 'main', 'form'] as const)
      expect(await page.getByRole(role).count()).toBe(1)
    expect(await page.locator('input:not(label input)').count()).toBe(0)
    await page.evaluate('document.activeElement.blur(), scrollTo(0, 0)')
    expect(await page.locator('a.skip').getAttribute('href')).toBe('#text')
    expect(await page.locator('h1').count()).toBe(1)
  })

  it('has no bar to scroll sideways where there is little room', async () => {
    await page.setViewportSize({ width: 400, height: 800 })
    for (const view of ['inline', 'side']) {
      await page.locator(`input[value=${view}]`).check()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400)
    }
    await page.locator('input[value=inline]').check()
    await page.setViewportSize({ width: 1300, height: 900 })
  })

  it('shows all without its script', async () => {
    const still = await open(
      written(base, proposalA, () => 'term-change'),
      'still.html',
      { javaScriptEnabled: false },
    )
    expect(await still.locator('form').isVisible()).toBe(false)
    expect(await still.locator('.block').count()).toBe(await still.locator('.block').filter({ visible: true }).count())
    expect(await still.locator('.told').count()).toBe(await still.locator('.told').filter({ visible: true }).count())
    await still.close()
  })

  it('runs nothing that a text holds', async () => {
    const hurt = await open(written(hostile, hostileChanged), 'hurt.html')
    await hurt.keyboard.press('n')
    await hurt.keyboard.press('v')
    expect(await hurt.locator('main script, main img, main [onmouseover]').count()).toBe(0)
    expect(await hurt.locator('main .words', { hasText: '</main>' }).count()).toBeGreaterThan(0)
    await hurt.evaluate(
      "document.body.insertAdjacentHTML('beforeend', '<b tabindex=0 onfocus=\"document.title = 1\">x</b>')",
    )
    await hurt.locator('b[tabindex]').focus()
    expect(await hurt.title()).toContain('What changed')
    const refused = errors.findIndex(message => message.includes('Content Security Policy'))
    expect(errors.splice(refused, 1)).toHaveLength(1)
    await hurt.close()
  })

  it('can be used with a megabyte of text', async () => {
    const clauses = Array.from(
      { length: 5000 },
      (_, index) => `${index + 1} ${'that lamps burn oil by night '.repeat(7)};`,
    )
    const text = `${base.slice(0, base.indexOf('1 that every'))}${clauses.join('\n\n')}\n`
    expect(text.length).toBeGreaterThan(1_000_000)
    const report = compared('', text)
    const large = html.write(report, look)
    expect(large.length / text.length).toBeLessThan(4)
    const started = performance.now()
    const big = await open(large, 'big.html')
    const loaded = performance.now() - started
    const begun = performance.now()
    for (const key of ['n', 'n', 'p', 'v', 'n', 'v']) await big.keyboard.press(key)
    await big.locator('input[value=clause-added]').uncheck()
    await big.locator('#everything').click()
    // Nine things done take as long as a few loads, on any machine: nothing in the script goes through the page for each change.
    expect((performance.now() - begun) / loaded).toBeLessThan(6)
    expect(await big.locator('#place').textContent()).toBe(`${report.shown.size} shown`)
    await big.close()
  })

  it('had no error, and asked for nothing but itself', () => {
    expect(errors).toEqual([])
    expect(requests).toEqual([])
  })
})

/** Runs in the page: texts whose contrast to their ground is below 4.5. */
const contrasts = `() => {
  const numbers = colour => colour.match(/[\\d.]+/g).map(Number)
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    return 0.2126 * x + 0.7152 * y + 0.0722 * z
  }
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = numbers(getComputedStyle(at).backgroundColor)
      if (colour.length < 4 || colour[3] > 0) return colour
    }
    return [255, 255, 255]
  }
  const low = new Set()
  for (const element of document.querySelectorAll('header *, form label, nav *, main *')) {
    if (element.offsetParent === null) continue
    const [a, b] = [light(numbers(getComputedStyle(element).color)), light(ground(element))]
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (contrast < 4.5) low.add(element.tagName + '.' + element.className + ' ' + contrast.toFixed(2))
  }
  return [...low]
}`
