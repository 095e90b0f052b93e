import { toCsv } from '../exports/csv.ts'
import type { BadRow, OwnResult } from './types.ts'

/** What is wrong with a row, as the reader of the file should see it. */
export type Say = (row: BadRow) => string

/** The rows that were left out, as they were given, with one more column that says why. Mended, the file can be opened again. */
export function annotatedCsv({ header, bad }: OwnResult, say: Say): string {
  return toCsv(
    [...header, 'row', 'problems'],
    bad.map((row) => {
      const cells = Array.isArray(row.given) ? row.given.map((cell) => String(cell)) : []
      return [...header.map((_, i) => cells[i] ?? ''), row.row, say(row)]
    }),
  )
}

export function annotatedJson({ name, bad }: OwnResult, say: Say): string {
  const entries = bad.map((row) => ({ entry: row.row, problems: say(row).split('\n'), given: row.given }))
  try {
    return `${JSON.stringify({ file: name, entries }, null, 2)}\n`
  } catch {
    // Nested deeper than can be written: the problems alone.
    return `${JSON.stringify({ file: name, entries: entries.map(({ given: _, ...rest }) => rest) }, null, 2)}\n`
  }
}
