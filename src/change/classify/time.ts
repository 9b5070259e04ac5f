/** Words of time, and of number. */

export const months: ReadonlySet<string> = new Set(
  'January February March April May June July August September October November December'.split(' '),
)

/** What periods and terms are counted in. */
export const timeUnits: ReadonlySet<string> = new Set(
  'year years month months week weeks day days hour hours session sessions decade decades quarter quarters semester semesters biennium cycle cycles'.split(
    ' ',
  ),
)

export const periods: ReadonlySet<string> = new Set(
  'annually annual yearly biennially biennial triennial triennially quadrennial quadrennially monthly quarterly weekly daily biannual biannually'.split(
    ' ',
  ),
)

/** Make a date of a unit behind them: "every year", "next session". */
export const timeWords: ReadonlySet<string> = new Set(
  'every each next previous last following coming forthcoming current first second third fourth fifth half'.split(' '),
)

export const spelledNumbers: ReadonlySet<string> = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion hundreds thousands millions
  billions dozen once twice thrice half third quarter first second third fourth fifth sixth seventh eighth ninth tenth`.split(
    /\s+/,
  ),
)

/** A number behind one of these is its name: "Study Group 3" has no amount. */
export const numberedNouns: ReadonlySet<string> = new Set(
  `group groups party parties question questions region regions annex annexes article articles no nos goal goals target targets
  objective objectives phase phases section sections part parts chapter chapters table tables figure figures resolution resolutions
  decision decisions recommendation recommendations opinion opinions paragraph paragraphs item items document documents volume
  version appendix appendices provision provisions line lines output outputs sdg sdgs`.split(/\s+/),
)
