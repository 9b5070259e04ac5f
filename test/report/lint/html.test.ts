/** The page, in a browser: findings in place, filters, keys; no error, and nothing asked of any network. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { html } from '../../../src/report/lint/html.js'
import { clean, harbour, linted, look, runOf, sample } from './run.js'

const executable = '/usr/bin/chromium'
const folder = mkdtempSync(join(tmpdir(), 'resolute-page-'))

describe('the page as text', () => {
  const page = html.write(sample, look)

  it('shows no markup of the texts as its own', () => {
    expect(page).not.toContain('alert("harbour")</script>')
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page.match(/<em>/g)).toBeNull()
  })

  it('names nothing outside of itself', () => {
    expect(page).not.toMatch(/\b(?:src|srcset|action)=|@import|url\(|https?:/)
    expect(page.match(/href="(?!#)/g)).toBeNull()
  })

  it('keeps every line of the text', () => {
    const lines = [...page.matchAll(/<span class="text">(.*?)<\/span><\/div>/g)].map(([, line]) => line)
    expect(lines.length).toBe(`${harbour}\n${clean}`.split('\n').length)
  })
})

describe.skipIf(!existsSync(executable))(`the page in ${executable}`, () => {
  let browser: Browser
  let page: Page
  const errors: string[] = []
  const requests: string[] = []
  const shown = () => page.locator('.note:visible').count()

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executable,
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    const file = join(folder, 'report.html')
    writeFileSync(file, html.write(sample, look))
    page = await browser.newPage({ viewport: { width: 1300, height: 900 } })
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
    })
    page.on('pageerror', error => errors.push(String(error)))
    page.on('request', request => requests.push(request.url()))
    await page.goto(pathToFileURL(file).href)
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('shows the whole text as it is written', async () => {
    const text = await page.locator('#file-0 .text').allTextContents()
    expect(text.map(line => line.replace('\u200b', '')).join('\n')).toBe(harbour)
  })

  it('marks what each finding is about, and tells it beside its line', async () => {
    expect(await shown()).toBe(10)
    const line = page.locator('#f0-line9')
    expect(await line.locator('mark').allTextContents()).toEqual(['program', 'program', 'cat'])
    const notes = line.locator('.note')
    expect(await notes.count()).toBe(3)
    const [text, note] = [await line.locator('.text').boundingBox(), await notes.first().boundingBox()]
    expect(note?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
    expect(Math.abs((note?.y ?? 0) - (text?.y ?? 0))).toBeLessThan(40)
    expect(await page.locator('#f0-line11 mark, #f0-line12 mark').allTextContents()).toEqual([
      'keepers sleep',
      'where lamps do',
      ' ',
    ])
  })

  it('hides and shows by severity and by rule', async () => {
    await page.locator('input[value=warning]').uncheck()
    expect(await shown()).toBe(3)
    expect(await page.locator('#f0-line9 mark').first().getAttribute('class')).toContain('off')
    await page.locator('input[value=warning]').check()
    await page.locator('input[value=repair]').check()
    expect(await shown()).toBe(11)
    await page.locator('input[value=repair]').uncheck()
    await page.locator('summary').click()
    await page.locator('input[value="wording/programme"]').uncheck()
    expect(await shown()).toBe(6)
    await page.locator('[data-codes=none]').click()
    expect(await shown()).toBe(0)
    await page.locator('[data-codes=all]').click()
    expect(await shown()).toBe(10)
    await page.locator('summary').click()
  })

  it('goes from finding to finding by keys, past those that are hidden, and around', async () => {
    const here = async () => page.locator('.note.here').getAttribute('id')
    await page.keyboard.press('j')
    expect(await here()).toBe('f0-0')
    expect(await page.locator('#place').textContent()).toBe('1 of 10')
    expect(await page.evaluate('document.activeElement.id')).toBe('f0-0')
    await page.locator('input[value=warning]').uncheck()
    await page.keyboard.press('j')
    expect(await here()).toBe('f0-1')
    await page.keyboard.press('k')
    expect(await page.locator('#place').textContent()).toBe('3 of 3')
    await page.locator('input[value=warning]').check()
    await page.locator('#f0-line16 mark').first().click()
    expect(await page.locator('.note.here .where').textContent()).toContain('resolves 1, line 16')
  })

  it('has its notes below the lines where there is little room, and no bar to scroll sideways', async () => {
    await page.setViewportSize({ width: 400, height: 800 })
    const [text, note] = [
      await page.locator('#f0-line9 .text').boundingBox(),
      await page.locator('#f0-line9 .note').first().boundingBox(),
    ]
    expect(note?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0))
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400)
    await page.setViewportSize({ width: 1300, height: 900 })
  })

  it('prints without its boxes, and is dark where the reader wants it', async () => {
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('form').isVisible()).toBe(false)
    expect(await shown()).toBe(10)
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
    const light = await ground()
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
    expect(await ground()).not.toBe(light)
  })

  it('says that nothing was found', async () => {
    const empty = await browser.newPage()
    const { diagnostics: _, ...file } = linted('clean.md', harbour)
    await empty.setContent(html.write(runOf([{ ...file, diagnostics: [] }]), look))
    expect(await empty.locator('h1').textContent()).toBe('no findings in 1 file')
    await empty.keyboard.press('j')
    expect(await empty.locator('#place').textContent()).toBe('0 shown')
    await empty.close()
  })

  it('had no error, and asked for nothing but itself', () => {
    expect(errors).toEqual([])
    expect(requests).toEqual([pathToFileURL(join(folder, 'report.html')).href])
  })
})
