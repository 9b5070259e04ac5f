/** Addresses that every Word file names. */

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Declarations of the prefixes that our XML uses. */
export const mainNamespace = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Type of a relationship: "styles", "footnotes", "hyperlink". */
export function relationshipType(kind: string): string {
  return `${office}/${kind}`
}
