/** How notes without a typed mark are numbered (word/settings.xml: w:footnotePr, w:endnotePr; ECMA-376 part 1, 17.11). */
import { scanXml } from '../xml/scan.js'
import { numeral } from './list-labels.js'

export type NotePart = 'footnotes' | 'endnotes'

/** The number of a note by how many came before it and with it, from 1. */
export type NoteNumbers = (part: NotePart, count: number) => string

interface Habit {
  format: string
  start: number
}

export function readNoteNumbers(xml: string | null, part = 'word/settings.xml'): NoteNumbers {
  const habits: Record<NotePart, Habit> = {
    footnotes: { format: 'decimal', start: 1 },
    endnotes: { format: 'lowerRoman', start: 1 },
  }
  let habit: Habit | null = null
  if (xml !== null)
    scanXml(xml, part, {
      open(name, { 'w:val': value = '' }) {
        if (name === 'w:footnotePr') habit = habits.footnotes
        else if (name === 'w:endnotePr') habit = habits.endnotes
        else if (habit !== null && name === 'w:numFmt') habit.format = value
        else if (habit !== null && name === 'w:numStart') habit.start = Number(value) || 1
      },
      close(name) {
        if (name === 'w:footnotePr' || name === 'w:endnotePr') habit = null
      },
    })
  return (kind, count) => numeral(habits[kind].start + count - 1, habits[kind].format)
}
