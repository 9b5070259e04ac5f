/** [Content_Types].xml: what each part is (ECMA-376 part 2, 7.2.3). */
import { scanXml } from '../xml/scan.js'
import { appended, attributeText } from './splice.js'

export const contentTypesPart = '[Content_Types].xml'

export interface ContentTypes {
  /** By extension, in lower case. */
  readonly defaults: ReadonlyMap<string, string>
  /** By name of the part, in lower case, without the slash that stands before it in the file. */
  readonly overrides: ReadonlyMap<string, string>
}

export function readContentTypes(xml: string): ContentTypes {
  const defaults = new Map<string, string>()
  const overrides = new Map<string, string>()
  scanXml(xml, contentTypesPart, {
    open(name, { Extension = '', PartName = '', ContentType = '' }) {
      const local = name.slice(name.indexOf(':') + 1)
      if (local === 'Default') defaults.set(Extension.toLowerCase(), ContentType)
      else if (local === 'Override') overrides.set(PartName.replace(/^\//, '').toLowerCase(), ContentType)
    },
    close() {},
  })
  return { defaults, overrides }
}

/** The type of a part; null when the file does not say. */
export function contentTypeOf({ defaults, overrides }: ContentTypes, part: string): string | null {
  const name = part.toLowerCase()
  return overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf('.') + 1)) ?? null
}

/** Says what one part is; a part that already has the type leaves the text as it is. */
export function addOverride(xml: string, part: string, type: string): string {
  if (contentTypeOf(readContentTypes(xml), part) === type) return xml
  return appended(
    xml,
    contentTypesPart,
    'Override',
    ` PartName="/${attributeText(part)}" ContentType="${attributeText(type)}"`,
  )
}

/** Says what all parts with an extension are; an extension that has a type keeps it. */
export function addDefault(xml: string, extension: string, type: string): string {
  if (readContentTypes(xml).defaults.has(extension.toLowerCase())) return xml
  return appended(
    xml,
    contentTypesPart,
    'Default',
    ` Extension="${attributeText(extension)}" ContentType="${attributeText(type)}"`,
  )
}
