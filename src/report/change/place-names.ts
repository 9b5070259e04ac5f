/** How a change of place is said: "considering b) -> considering c)". */
import type { Place } from '../../change/change.js'
import type { Redline } from '../../change/redline.js'
import { visible } from '../lint/visible.js'

type Named = Pick<Place, 'path'>

export interface PlaceNames {
  /** Both paths, or one where they are the same; that a heading has other words is said once, at the heading. */
  readonly between: (old: Named | null, now: Named | null) => string
}

export function placeNames({ blocks }: Redline): PlaceNames {
  const renamed = new Map<string, string>()
  for (const { old, new: now } of blocks) {
    if (now?.kind !== 'sectionHeading' || old?.path == null || now.path === null || old.path === now.path) continue
    renamed.set(old.path, now.path)
  }
  const followed = (path: string) => {
    // The label behind the heading is the last word but for items of items: "resolves 2 b)".
    for (let end = path.lastIndexOf(' '); end > 0; end = path.lastIndexOf(' ', end - 1)) {
      const name = renamed.get(path.slice(0, end))
      if (name !== undefined) return name + path.slice(end)
    }
    return path
  }
  return {
    between: (old, now) => {
      if (now === null) return old === null ? '' : nameOf(old)
      if (old === null || old.path === now.path || followed(old.path ?? '') === now.path) return nameOf(now)
      return `${nameOf(old)} -> ${nameOf(now)}`
    },
  }
}

function nameOf({ path }: Named): string {
  return visible(path ?? 'outside of any clause')
}
