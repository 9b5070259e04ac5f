/** Comments as XML (ECMA-376 part 1, 17.13.4). */
import { xmlDeclaration } from '../made/namespaces.js'
import type { Styles } from '../story/styles.js'
import { runContent, xmlText } from '../xml/write.js'

export interface CommentAuthor {
  readonly name: string
  readonly initials: string
  /** "2026-01-01T00:00:00Z"; null leaves the date out. */
  readonly date: string | null
}

/** Ids of the styles that Word gives comments; null for those that the file has not. */
export interface CommentStyles {
  readonly text: string | null
  readonly reference: string | null
}

/** Ids differ from language to language, names do not. */
export function commentStyles({ byId }: Styles): CommentStyles {
  const named = (wanted: string): string | null => {
    for (const { id, name } of byId.values()) if (name.toLowerCase() === wanted) return id
    return null
  }
  return { text: named('annotation text'), reference: named('annotation reference') }
}

export function commentXml(
  id: number,
  paragraphs: readonly string[],
  { name, initials, date }: CommentAuthor,
  styles: CommentStyles,
): string {
  const when = date === null ? '' : ` w:date="${xmlText(date)}"`
  const attributes = `w:id="${id}" w:author="${xmlText(name)}"${when} w:initials="${xmlText(initials)}"`
  const properties = styles.text === null ? '' : `<w:pPr><w:pStyle w:val="${xmlText(styles.text)}"/></w:pPr>`
  const shown = paragraphs.length === 0 ? [''] : paragraphs
  const content = shown.map((text, index) => {
    const sign = index === 0 ? `<w:r>${referenceProperties(styles)}<w:annotationRef/></w:r>` : ''
    const inner = runContent(text)
    return `<w:p>${properties}${sign}${inner === '' ? '' : `<w:r>${inner}</w:r>`}</w:p>`
  })
  return `<w:comment ${attributes}>${content.join('')}</w:comment>`
}

/** The elements that hold a comment in the text: before its range, and behind it. */
export function rangeXml(id: number, styles: CommentStyles): { readonly start: string; readonly end: string } {
  const reference = `<w:r>${referenceProperties(styles)}<w:commentReference w:id="${id}"/></w:r>`
  return { start: `<w:commentRangeStart w:id="${id}"/>`, end: `<w:commentRangeEnd w:id="${id}"/>${reference}` }
}

function referenceProperties({ reference }: CommentStyles): string {
  return reference === null ? '' : `<w:rPr><w:rStyle w:val="${xmlText(reference)}"/></w:rPr>`
}

export const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

/** A part without comments, in the namespace of the body. */
export function emptyComments(namespace: string): string {
  return `${xmlDeclaration}<w:comments xmlns:w="${namespace}"></w:comments>`
}
