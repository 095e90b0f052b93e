import type { SearchEntry } from './entries.ts'

/** Entries with their names folded, each word after a blank. */
export interface Scan {
  readonly entries: readonly SearchEntry[]
  readonly texts: readonly string[]
}

/**
 * Entries of which every word of the query begins a word, in their own order: for lists so long that an index of them
 * would take longer to make than it is ever used. Forgives no typing errors.
 */
export function scanned({ entries, texts }: Scan, words: readonly string[], most: number): readonly SearchEntry[] {
  const starts = words.map((word) => ` ${word}`)
  const found: SearchEntry[] = []
  for (let i = 0; i < texts.length && found.length < most; i++) {
    const text = texts[i] ?? ''
    const entry = entries[i]
    if (entry && starts.every((start) => text.includes(start))) found.push(entry)
  }
  return found
}
