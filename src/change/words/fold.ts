/** Signs of print that come in several shapes and mean one thing. */

/**
 * The text with quotes, dashes and hyphens, and spaces of one kind each, without soft hyphens and signs of no width, and with composed letters.
 * Texts that are equal when folded differ in typography alone. The same string comes back when there is nothing to fold.
 */
export function foldSigns(text: string): string {
  return beyondLatin.test(text) && anySign.test(text)
    ? text.replace(everySign, shape).replace(decomposed, composed)
    : text
}

/** One shape for each sign; ordinary ones need no entry. */
const shapes: Readonly<Record<string, string>> = {
  "'": '\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u00b4\u02bc\uff07',
  '"': '\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\uff02',
  // En and em dashes too: between years, between clauses, in codes, editors and extractors set one for the other.
  '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d',
  ' ': '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  // Not the joiners U+200C and U+200D: Persian and the scripts of India spell with them.
  '': '\u00ad\u200b\u2060\ufeff',
}

const shapeOf = new Map(Object.entries(shapes).flatMap(([to, signs]) => [...signs].map(sign => [sign, to] as const)))
const signClass = [...shapeOf.keys()].join('')
/** All signs lie here: one range is looked for in a third of the time of many. */
const beyondLatin = /[\u00a0-\uffff]/
const everySign = new RegExp(`[${signClass}]`, 'g')
const anySign = new RegExp(`[${signClass}\u0300-\u036f]`)

/** Three marks at most, and no more behind them: normalising a long heap of marks takes time with the square of its height. */
const decomposed = /\p{L}[\u0300-\u036f]{1,3}(?![\u0300-\u036f])/gu

function shape(sign: string): string {
  return shapeOf.get(sign) ?? sign
}

function composed(letter: string): string {
  return letter.normalize('NFC')
}
