/** Every rule has a story, and every story is true: its bad examples are found, its fixes give what it says, its good examples are clean. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fixText } from '../../src/lint/fix.js'
import { rules } from '../../src/lint/rules.js'
import type { Diagnostic } from '../../src/source/diagnostic.js'
import { type Example, examine, frame, point, readStory, storiesFolder, storyPaths, tryRule, worldOf } from './story.js'

const only = process.env.STORY
const update = process.env.UPDATE_STORIES === '1'

describe('stories and rules', () => {
  it('are one to one', () => {
    expect(
      storyPaths()
        .map(path => path.replace(/\.md$/, ''))
        .sort(),
    ).toEqual(rules.map(({ code }) => code).sort())
  })
  it('give every code and every number once, the number with the letter of its family', () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
    expect(new Set(rules.map(({ number }) => number)).size).toBe(rules.length)
    for (const { code, number, summary } of rules) {
      expect(`${code} ${number}`).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)* [A-Z]\d{3}$/)
      expect(summary).toMatch(/^[^a-z].*[^.]$/)
    }
  })
})

describe.each(rules.filter(({ code }) => only === undefined || code.includes(only)))('$code', rule => {
  if (update) rewrite(rule.code)
  const story = readStory(`${rule.code}.md`)

  it('is told under its code, with bad and good examples', () => {
    expect(story.page.startsWith(`# ${rule.code}\n`)).toBe(true)
    for (const kind of ['bad', 'good'])
      expect(
        story.examples.some(example => example.kind === kind),
        kind,
      ).toBe(true)
    if (rule.fix === 'safe' || rule.fix === 'unsafe')
      expect(
        story.examples.some(({ kind }) => kind === 'fixed'),
        'fixed',
      ).toBe(true)
  })

  story.examples.forEach((example, index) => {
    const name = `${example.kind} ${index + 1}`
    if (example.kind === 'bad') {
      it(`${name} is found where it says`, () => {
        const { findings, framed } = tryRule(rule, example)
        expect(findings.length).toBeGreaterThan(0)
        expect(point(example.text, framed, findings)).toBe(example.written)
        const offered = new Set(
          findings.flatMap(({ fix, suggestions }) =>
            [fix?.safety ?? [], suggestions.length > 0 ? 'suggestion' : []].flat(),
          ),
        )
        for (const offer of offered)
          expect(
            ['safe', 'unsafe', 'suggestion'].slice(['safe', 'unsafe', 'suggestion'].indexOf(rule.fix ?? 'none')),
          ).toContain(offer)
      })
      const next = story.examples[index + 1]
      if (next?.kind === 'fixed')
        it(`${name} becomes what it says`, () => {
          expect(tryRule(rule, example).fixed).toBe(next.text)
        })
      it(`${name}: fixes end, and make nothing worse`, () => {
        keepsLaws(example)
      })
    }
    if (example.kind === 'good')
      it(`${name} is clean under every rule`, () => {
        const { text } = frame(example.text, example.profile)
        const world = worldOf(example, undefined, { [rule.code]: { options: example.options } })
        expect(
          examine(text, world)
            .filter(({ severity, code }) => severity !== 'info' || code === rule.code)
            .map(short),
        ).toEqual([])
      })
  })
})

function short({ code, position, message }: Diagnostic): string {
  return `${position.start.line}:${position.start.column} ${code} ${message}`
}

/** Fixing twice equals once; what was fixed is gone; no rule finds more than before. */
function keepsLaws(example: Example): void {
  const { text } = frame(example.text, example.profile)
  const world = worldOf(example, undefined)
  const once = fixText(text, given => examine(given, world), true)
  expect(once.settled).toBe(true)
  expect(fixText(once.text, given => examine(given, world), true).text).toBe(once.text)
  const before = counted(examine(text, world))
  for (const [code, number] of counted(once.remaining)) expect(number, code).toBeLessThanOrEqual(before.get(code) ?? 0)
}

function counted(findings: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

/** Writes pointer lines and fixed texts as they are now: read them by eye before they are committed. */
function rewrite(code: string): void {
  const path = `${code}.md`
  const story = readStory(path)
  const rule = rules.find(other => other.code === code)
  if (rule === undefined) return
  let page = story.page
  story.examples.forEach((example, index) => {
    if (example.kind !== 'bad') return
    const { findings, framed, fixed } = tryRule(rule, example)
    page = page.replace(`\n${example.written}`, () => `\n${point(example.text, framed, findings)}`)
    const next = story.examples[index + 1]
    if (next?.kind === 'fixed')
      page = page.replace(/(`{3}md fixed[^\n]*\n)([\s\S]*?)(?=^`{3}$)/gm, (whole, head, body) =>
        body === next.written ? head + fixed : whole,
      )
  })
  if (page !== story.page) writeFileSync(join(storiesFolder, path), page)
}
