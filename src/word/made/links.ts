/** Where links lead: each address once among the relationships of the body. Links of notes share them, in a copy of their own part. */
import type { Definition, Link, LinkReference, Reading } from '../../tree/nodes.js'
import { rootsOf, walk } from '../../tree/walk.js'
import { addRelationship } from '../package/relationships.js'
import { relationshipType } from './namespaces.js'

export class Links {
  readonly #definitions = new Map<string, Definition>()
  readonly #ids = new Map<string, string>()

  constructor(reading: Reading) {
    for (const root of rootsOf(reading))
      walk(root, node => {
        if (node.type === 'definition' && !this.#definitions.has(node.identifier))
          this.#definitions.set(node.identifier, node)
      })
  }

  /** Id of the relationship of a link; null for one that leads nowhere outside, or where Word cannot follow. */
  idOf(node: Link | LinkReference): string | null {
    const url = node.type === 'link' ? node.url : this.#definitions.get(node.identifier)?.url
    const address = url === undefined ? null : addressOf(url)
    if (address === null) return null
    const known = this.#ids.get(address)
    if (known !== undefined) return known
    const id = `link${this.#ids.size + 1}`
    this.#ids.set(address, id)
    return id
  }

  /** Adds them to a part of relationships. */
  addTo(xml: string): string {
    let grown = xml
    for (const [target, id] of this.#ids)
      grown = addRelationship(grown, { type: relationshipType('hyperlink'), target, isExternal: true, id }).xml
    return grown
  }
}

/** Word refuses a whole file for one address that is none: RFC 3986's characters only, and schemes of the net. */
function addressOf(url: string): string | null {
  if (!/^(?:https?|ftp):\/\/[^/\s]|^mailto:./i.test(url)) return null
  try {
    return url.replace(/[^\x21-\x7e]+|["<>\\^`{|}]/g, encodeURIComponent).replace(/%(?![\dA-Fa-f]{2})/g, '%25')
  } catch {
    return null
  }
}
