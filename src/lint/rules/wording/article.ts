import { phraseRule } from '../../kinds/phrase.js'

/** Begins with a vowel letter and the sound of a consonant: "a unique use". */
const consonant =
  '(?:[Uu](?:ni(?!n|m)|s(?:e|age|u|er)|t[ie]|bi|K(?!\\p{Ll})|[A-Z])|[Ee](?:u|w)|[Oo]n(?:e|ce)(?![a-z])|[Oo]uija)'
/** Begins with a consonant letter and the sound of a vowel: "an hour". */
const vowel = '(?:hour|heir|honest|honou?r)'

export const article = phraseRule({
  code: 'wording/article',
  number: 'W021',
  summary: 'The article is "an" before the sound of a vowel, "a" before that of a consonant',
  severity: 'error',
  fix: 'safe',
  source: 'English usage',
  everywhere: true,
  phrases: [
    {
      find: new RegExp(
        `a(?= (?!${consonant})(?:[aeiou][a-z]{3,}|ITU|IT |ICT|IMT|IP|IoT|AI|international)(?!\\)))(?<=(?<![\\p{L}\\p{N}])(?:as|of|is|in|for|to|with|on|by|and|that|such|from|at|or|not|provide|has|have|create|establish|develop|be|become|play|plays|take|make|through|under|within|into|over|via|using|without|between|also|either|only|submit|prepare|adopt|convene|there) a)`,
        'gu',
      ),
      write: () => 'an',
      words: ['a'],
    },
    {
      find: new RegExp(
        `an(?<![\\p{L}\\p{N}-]an)(?= (?:(?!${vowel})[bcdfgjklmnpqrstvwxyz][a-z]{2,}|h(?!our|eir|onest|onou?r|istoric|ierarch)[a-z]{2,}|uni(?:t|que|vers|on|fi|form|later)[a-z]*|European))`,
        'gu',
      ),
      write: () => 'a',
      words: ['an'],
    },
  ],
})
