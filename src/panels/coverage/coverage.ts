import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { CONFIDENCES, type Confidence, SCOPES, type Scope } from '../../domain/taxonomy.ts'
import { yearOf } from '../../domain/time.ts'

/** The first decade with a column of its own; earlier records share one. */
const FIRST_DECADE = 1950

/** The year it can have begun in at the earliest, as in the timeline's bars; null where undated. */
export function yearBegun(record: CompiledRecord): number | null {
  return record.derived.begun ? yearOf(record.derived.begun[0]) : null
}

/** Ids of the South American states, in the dataset's order. */
export function southAmericans(dataset: Dataset): readonly string[] {
  return [...dataset.countries.values()].filter((c) => c.southAmerican).map((c) => c.id)
}

/** Inclusive years; `from` null for the column before the first decade. */
export interface DecadeColumn {
  readonly from: number | null
  readonly to: number
}

export interface DecadeRow {
  readonly country: string
  /** One count per column. */
  readonly cells: readonly number[]
  readonly undated: number
  readonly total: number
}

export interface DecadeTable {
  readonly columns: readonly DecadeColumn[]
  readonly rows: readonly DecadeRow[]
  /** Every record with a South American state, counted once. */
  readonly totals: Omit<DecadeRow, 'country'>
  /** The largest cell of a country: what the shading is relative to. */
  readonly most: number
}

export function decadeTable(dataset: Dataset): DecadeTable {
  const columns: DecadeColumn[] = dataset.firstYear < FIRST_DECADE ? [{ from: null, to: FIRST_DECADE - 1 }] : []
  const first = Math.max(FIRST_DECADE, Math.floor(dataset.firstYear / 10) * 10)
  for (let from = first; from <= dataset.lastYear; from += 10) {
    columns.push({ from, to: Math.min(from + 9, dataset.lastYear) })
  }
  const countries = southAmericans(dataset)
  const inside = new Set(countries)
  const ofRegion = dataset.records.filter((r) => r.derived.states.some((s) => inside.has(s)))
  const rows = countries.map((country) => ({
    country,
    ...tally(
      ofRegion.filter((r) => r.derived.states.includes(country)),
      columns,
    ),
  }))
  return {
    columns,
    rows,
    totals: tally(ofRegion, columns),
    most: Math.max(0, ...rows.flatMap((row) => row.cells)),
  }
}

/** A year outside all columns (one announced for after today's) counts in the last. */
function tally(records: readonly CompiledRecord[], columns: readonly DecadeColumn[]): Omit<DecadeRow, 'country'> {
  const cells = columns.map(() => 0)
  let undated = 0
  for (const record of records) {
    const year = yearBegun(record)
    if (year === null) {
      undated++
      continue
    }
    const found = columns.findIndex((c) => year <= c.to)
    const at = found < 0 ? columns.length - 1 : found
    cells[at] = (cells[at] ?? 0) + 1
  }
  return { cells, undated, total: records.length }
}

export interface Part {
  readonly part: number
  readonly all: number
}

export interface ShareRow {
  readonly what: 'agreements' | 'records'
  readonly scope: Scope
  /** Begun in the split year or before. */
  readonly before: Part
  readonly after: Part
  /** With undated records. */
  readonly all: Part
}

/** How many of the records within the region, and of those with outside partners, a country takes part in. */
export function sharesOf(dataset: Dataset, country: string, splitYear: number): readonly ShareRow[] {
  return (['agreements', 'records'] as const).flatMap((what) =>
    SCOPES.map((scope): ShareRow => {
      const records = dataset.records.filter(
        (r) => r.derived.scope === scope && (what === 'records' || r.kind === 'agreement'),
      )
      const part = (some: readonly CompiledRecord[]): Part => ({
        part: some.filter((r) => r.derived.states.includes(country)).length,
        all: some.length,
      })
      const inYears = (test: (year: number) => boolean) =>
        records.filter((r) => {
          const year = yearBegun(r)
          return year !== null && test(year)
        })
      return {
        what,
        scope,
        before: part(inYears((year) => year <= splitYear)),
        after: part(inYears((year) => year > splitYear)),
        all: part(records),
      }
    }),
  )
}

export function confidenceShares(
  dataset: Dataset,
): readonly { readonly confidence: Confidence; readonly count: number }[] {
  return CONFIDENCES.map((confidence) => ({
    confidence,
    count: dataset.records.filter((r) => r.derived.confidence === confidence).length,
  })).filter((c) => c.count > 0)
}

export type Blank = 'undated' | 'vague' | 'believed' | 'threats' | 'parties'

/** What the sources leave open: how many of how many records. */
export function blanksOf(dataset: Dataset): readonly (Part & { readonly blank: Blank })[] {
  const { records } = dataset
  const agreements = records.filter((r) => r.kind === 'agreement')
  const dated = records.filter((r) => r.derived.begun !== null)
  const cooperation = records.filter((r) => r.kind !== 'dispute')
  const row = (blank: Blank, of: readonly CompiledRecord[], test: (r: CompiledRecord) => boolean) => ({
    blank,
    part: of.filter(test).length,
    all: of.length,
  })
  return [
    row('undated', records, (r) => r.derived.begun === null),
    row('vague', dated, (r) => isVague(r)),
    row('believed', agreements, (r) => r.derived.believed),
    row('threats', cooperation, (r) => !r.threats?.length),
    row('parties', records, (r) => Boolean(r.partiesIncomplete || (r.kind === 'organization' && r.membersIncomplete))),
  ]
}

/** Its beginning may be any day of a year or more. */
function isVague(record: CompiledRecord): boolean {
  const begun = record.derived.begun
  return begun !== null && begun[1] - begun[0] >= 364
}
