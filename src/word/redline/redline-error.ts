/** A redline that cannot be made, or that does not give both texts when it is read back: never handed over. */
export class RedlineError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'RedlineError'
  }
}
