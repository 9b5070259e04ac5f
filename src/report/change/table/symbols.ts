/** What the symbols in the cells mean, for whoever has not met them. */
export const symbols: readonly (readonly [symbol: string, meaning: string])[] = [
  ['NOC', 'no change'],
  ['ADD', 'new text'],
  ['ADD*', 'text that comes from another place'],
  ['SUP', 'suppressed'],
  ['SUP*', 'text that goes to another place'],
]

export const symbolsLine = symbols.map(([symbol, meaning]) => `${symbol}: ${meaning}`).join('; ')
