/** Writes a file of the catalogue as those of the project are written: editions and statuses on one line each. */
import type { CatalogueFile } from '../../catalogue/file.js'

const heads = {
  learn:
    'Proposed by resolute catalogue learn: review each entry, then name the file with --catalogue or in resolute.config.yaml.',
  index:
    'Written by resolute index: what adopted texts say of themselves. Name the file with --catalogue or in resolute.config.yaml.',
}

/** `by`: who says so in the first line. */
export async function writeCatalogueFile(file: CatalogueFile, by: keyof typeof heads = 'learn'): Promise<string> {
  const { Document, isCollection, isPair, isScalar, visit } = await import('yaml')
  const document = new Document(file)
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? pair.key.value : null
      if (!isCollection(pair.value)) return
      if (key === 'status' || (key === 'sources' && 'items' in pair.value && !pair.value.items.some(isPair)))
        pair.value.flow = true
      if (key === 'seenCited') pair.value.flow = true
      if (key !== 'editions') return
      for (const edition of pair.value.items) if (isCollection(edition) && !edition.has('title')) edition.flow = true
    },
  })
  return `# ${heads[by]}\n# The shape is that of schemas/catalogue.schema.json.\n\n${document.toString({ lineWidth: 140, flowCollectionPadding: true })}`
}
