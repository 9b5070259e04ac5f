/** Why a file cannot be read as a Word document, as the end of a sentence that begins with its name. */
export class WordFault extends Error {
  readonly hint: string | null
  /** `what`: "is password-protected"; `hint`: what to do about it. */
  constructor(what: string, hint: string | null = null) {
    super(what)
    this.name = 'WordFault'
    this.hint = hint
  }
}
