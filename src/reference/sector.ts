/** Which Sector's study group or Question is meant, where it is said before the noun or behind the number. */

const behind =
  /,? of (?:the )?(?:(?:ITU[- ])?(?<group>Study Group \d{1,2})(?: of (?:the )?)?)?(?:(?<code>ITU-[RTD])(?: Study Group \d{1,2})?|(?:ITU )?(?<name>Radiocommunication|Telecommunication Standardization|Telecommunication Development) Sector(?: \(ITU-[RTD]\))?|ITU-[RTD])?/y

const codes: Readonly<Record<string, string>> = {
  Radiocommunication: 'ITU-R',
  'Telecommunication Standardization': 'ITU-T',
  'Telecommunication Development': 'ITU-D',
}

/** "of Study Group 1", "of ITU-D Study Group 1", "of the ITU Telecommunication Development Sector (ITU-D)"; null when none is named. */
export function sectorNamed(text: string, at: number): { readonly sector: string | null; readonly to: number } | null {
  behind.lastIndex = at
  const groups = behind.exec(text)?.groups
  if (groups === undefined) return null
  const sector = groups.code ?? (groups.name === undefined ? null : (codes[groups.name] ?? null))
  if (sector === null && groups.group === undefined) return null
  return { sector, to: behind.lastIndex - (text.charAt(behind.lastIndex - 1) === ' ' ? 1 : 0) }
}

const before =
  /(?:(?<code>ITU[-‑][RTD])|(?:ITU )?(?<name>Radiocommunication|Telecommunication Standardization|Telecommunication Development) Sector(?: \(ITU[-‑][RTD]\))?) $/
const longestBefore = 64

/** "ITU-D", "ITU Telecommunication Development Sector (ITU-D)" right before the noun at `at`; null when none is named. */
export function sectorBefore(
  text: string,
  at: number,
  floor: number,
): { readonly sector: string; readonly from: number } | null {
  const window = text.slice(Math.max(floor, at - longestBefore), at)
  const match = before.exec(window)
  if (match?.groups === undefined) return null
  const sector = match.groups.code?.replace('‑', '-') ?? (codes[match.groups.name as string] as string)
  return { sector, from: at - window.length + match.index }
}
