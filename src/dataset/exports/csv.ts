import Papa from 'papaparse'

export type Cell = string | number

/** The byte order mark, by which spreadsheets recognise UTF-8. */
export const BOM = '\uFEFF'

/** Several values in one cell. Addresses hold commas and semicolons, but no bar between blanks. */
export const JOIN = ' | '

/** Characters at which a spreadsheet begins to calculate, their full-width forms among them. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** Text that a spreadsheet would run as a formula gets an apostrophe before it, which makes it text. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** UTF-8 with its mark, every cell quoted, lines ended as RFC 4180 asks. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell)))
  return BOM + Papa.unparse(cells, { quotes: true, newline: '\r\n' })
}
