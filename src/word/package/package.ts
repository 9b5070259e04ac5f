/** A package of Office: named parts in a zip archive (ECMA-376 part 2). */
export interface WordPackage {
  /** Every part by its name ("word/document.xml"), in the order of the archive. */
  readonly parts: ReadonlyMap<string, Uint8Array>
}
