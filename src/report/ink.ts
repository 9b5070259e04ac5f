/** How a report for a reader may be emphasised; a terminal gives styles, a file none. */

type Style = (text: string) => string

export interface Ink {
  readonly bold: Style
  readonly dim: Style
  readonly red: Style
  readonly green: Style
  readonly yellow: Style
  readonly cyan: Style
  readonly underline: Style
  readonly strikethrough: Style
}

const asIs: Style = text => text
export const plainInk: Ink = {
  bold: asIs,
  dim: asIs,
  red: asIs,
  green: asIs,
  yellow: asIs,
  cyan: asIs,
  underline: asIs,
  strikethrough: asIs,
}
