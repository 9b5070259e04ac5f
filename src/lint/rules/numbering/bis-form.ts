import { rule } from '../../rule.js'

export const bisForm = rule({
  code: 'numbering/bis-form',
  number: 'N009',
  summary: 'Inserted labels are written one way in a text',
  severity: 'info',
  fix: 'unsafe',
  source: 'WTSA Resolution 1 (Rev. Hammamet, 2016) writes b)bis throughout',
  triggers: ['bis', 'ter', 'quater'],
  check(draft, report) {
    let first: string | null = null
    for (const { marker } of draft.provisions) {
      if (marker === null) continue
      const shown = draft.source.slice(marker.from, marker.to)
      const parts = /^([a-z])(\)?)( ?)(bis|ter|quater)(\)?)$/.exec(shown)
      if (parts === null) continue
      const [, letter, open, space, latin, close] = parts as unknown as [string, string, string, string, string, string]
      first ??= `${open}${space}|${close}`
      const expected = `${letter}${first.replace('|', latin)}`
      if (expected === shown) continue
      report({
        ...marker,
        message: `Unexpected "${shown}", expected "${expected}" as before`,
        fix: { title: `Write ${expected}`, safety: 'unsafe', edits: [{ ...marker, text: expected }] },
      })
    }
  },
})
