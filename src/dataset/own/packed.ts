import type { CompiledRecord, Derived } from '../compiled.ts'

/**
 * Records on their way from a worker to the page. Copying them as they are takes the page longer than reading text, and
 * rows of a table repeat each other: what several records have alike is sent once, and is one object on the other side.
 */
export interface PackedSlice {
  /** JSON of the parts that no slice before has named. */
  readonly parts: string
  /** JSON of the records, with a position among all parts in the place of each part. */
  readonly records: string
}

const PER_SLICE = 1000

type Fields = Readonly<Record<string, unknown>>

/** Slices in order; all of them are needed to read any. */
export function* packed(records: readonly CompiledRecord[]): Generator<PackedSlice, void, void> {
  const known = new Map<string, number>()
  for (let from = 0; from < records.length; from += PER_SLICE) {
    const parts: string[] = []
    // Numbers too are parts, so that a number is always a position.
    const packFields = (fields: object) =>
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => {
          if (value === undefined || (typeof value !== 'object' && typeof value !== 'number')) return [name, value]
          const text = JSON.stringify(value)
          let at = known.get(text)
          if (at === undefined) {
            at = known.size
            known.set(text, at)
            parts.push(text)
          }
          return [name, at]
        }),
      )
    const slice = records
      .slice(from, from + PER_SLICE)
      .map(({ derived, ...record }) => [packFields(record), packFields(derived)])
    yield { parts: `[${parts.join()}]`, records: JSON.stringify(slice) }
  }
}

/** Reads slices one after the other. */
export function unpacker(): (slice: PackedSlice) => readonly CompiledRecord[] {
  const known: unknown[] = []
  return ({ parts, records }) => {
    for (const part of JSON.parse(parts) as readonly unknown[]) known.push(sharingTexts(part))
    const fill = (fields: Fields): Fields => {
      const filled: Record<string, unknown> = {}
      for (const name of Object.keys(fields)) {
        const value = fields[name]
        filled[name] = typeof value === 'number' ? known[value] : value
      }
      return filled
    }
    return (JSON.parse(records) as readonly (readonly [Fields, Fields])[]).map(
      ([record, derived]) =>
        ({ ...fill(record), derived: fill(derived) as unknown as Derived }) as unknown as CompiledRecord,
    )
  }
}

/** One title that stands for three languages is one text and not three. */
function sharingTexts(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || !('en' in part && 'es' in part && 'pt' in part)) return part
  const { en } = part
  if (part.es === en) part.es = en
  if (part.pt === en) part.pt = en
  return part
}
