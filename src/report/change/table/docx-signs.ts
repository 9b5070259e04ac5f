/** By what the reader of the table in Word knows what its writer put into a cell. */

/** Style of the heads of columns, and of the first line of a cell ("SUP"). */
export const headStyle = 'Tablehead'

/** Of what is put in, and of what is struck out: those of the table in HTML. */
export const markColours = { added: '14592B', removed: '9C1F18' } as const
