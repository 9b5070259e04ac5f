/** Characters of symbol fonts (w:sym, bullets) as Unicode has them; the fonts' own codes lie in F000 to F0FF. */

/** "Symbol", from 0x41 and from 0x61: Greek letters. */
const capitals = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const smalls = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'

const symbol: Readonly<Record<number, string>> = {
  45: '–',
  34: '∀',
  36: '∃',
  39: '∋',
  42: '∗',
  64: '≅',
  92: '∴',
  94: '⊥',
  126: '∼',
  160: '€',
  162: '′',
  163: '≤',
  164: '⁄',
  165: '∞',
  167: '♣',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  181: '∝',
  182: '∂',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  199: '∩',
  200: '∪',
  206: '∈',
  207: '∉',
  208: '∠',
  210: '®',
  211: '©',
  212: '™',
  213: '∏',
  214: '√',
  215: '⋅',
  216: '¬',
  217: '∧',
  218: '∨',
  219: '⇔',
  222: '⇒',
  226: '®',
  227: '©',
  228: '™',
  229: '∑',
  242: '∫',
}

const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  118: '❖',
  159: '•',
  167: '▪',
  168: '◻',
  216: '➢',
  223: '←',
  224: '→',
  251: '✗',
  252: '✓',
  254: '☑',
}

/** `char` is the code in hexadecimal ("F02D"); a code that no table knows is that character itself. "" when it is no code. */
export function symbolOf(font: string, char: string): string {
  const code = Number.parseInt(char, 16)
  if (!(code > 0 && code <= 0x10ffff)) return ''
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  return (low <= 0xff ? ofFont(font.toLowerCase(), low) : null) ?? String.fromCodePoint(code)
}

function ofFont(font: string, code: number): string | null {
  if (font === 'wingdings') return wingdings[code] ?? null
  if (font !== 'symbol') return null
  if (code >= 0x41 && code <= 0x5a) return capitals.charAt(code - 0x41)
  if (code >= 0x61 && code <= 0x7a) return smalls.charAt(code - 0x61)
  return symbol[code] ?? (code >= 32 && code < 127 ? String.fromCharCode(code) : null)
}
