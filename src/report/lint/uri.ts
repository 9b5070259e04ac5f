/** Names of files as other programs want them. */

/** From `home` where the file lies below it, with slashes and without "./"; otherwise as given. */
export function pathFrom(file: string, home: string): string {
  const path = file.replaceAll('\\', '/')
  const folder = home.endsWith('/') ? home : `${home}/`
  const inside = path.startsWith(folder) ? path.slice(folder.length) : path
  return inside.replace(/^(?:\.\/+)+/, '')
}

export interface ArtifactLocation {
  readonly uri: string
  /** Absent where the file does not lie below the folder of the run. */
  readonly uriBaseId?: '%SRCROOT%'
}

/** Percent-encoded, relative to %SRCROOT% where the file lies below `home`. */
export function artifactOf(file: string, home: string): ArtifactLocation {
  const path = pathFrom(file, home)
  const segments = path.split('/').map(encodeURIComponent)
  if (/^[A-Za-z]:\//.test(path))
    return {
      uri: `file:///${path.slice(0, 2)}${segments
        .slice(1)
        .map(s => `/${s}`)
        .join('')}`,
    }
  if (path.startsWith('/')) return { uri: `file://${segments.join('/')}` }
  return path === '..' || path.startsWith('../')
    ? { uri: segments.join('/') }
    : { uri: segments.join('/'), uriBaseId: '%SRCROOT%' }
}
