import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { confidenceOf } from '../../domain/confidence.ts'
import type { Mission } from '../../domain/schema.ts'
import type { Confidence, DateField } from '../../domain/taxonomy.ts'
import { newestFirst, oldestFirst } from './lookup.ts'

export type Precision = 'day' | 'month' | 'year' | 'about' | 'before'

export interface DatedFact {
  readonly field: DateField
  readonly value: string
  readonly precision: Precision
  /** Null where no item of evidence names this date. */
  readonly confidence: Confidence | null
}

export function precisionOf(edtf: string): Precision {
  if (edtf.startsWith('../')) return 'before'
  if (/[~?]$/.test(edtf)) return 'about'
  return edtf.length === 4 ? 'year' : edtf.length === 7 ? 'month' : 'day'
}

/** Every date the record has, in the order in which they happen. */
export function datesOf(dataset: Dataset, record: CompiledRecord): readonly DatedFact[] {
  const given: readonly (readonly [DateField, string | undefined])[] =
    record.kind === 'agreement'
      ? [
          ['signed', record.signed],
          ['inForce', record.inForce],
          ['ended', record.ended],
        ]
      : [
          ['start', record.start],
          ['end', record.end],
        ]
  return given.flatMap(([field, value], i) => {
    if (value === undefined) return []
    const computed = confidenceOf(record.evidence, dataset.sources, dataset.publishers, field)
    const confidence = i === 0 ? (record.derived.dateConfidence ?? computed) : computed
    return { field, value, precision: precisionOf(value), confidence }
  })
}

/** Other records the page leads to: those it names, editions of its series, and what an organization signed or leads. */
export function neighboursOf(dataset: Dataset, record: CompiledRecord) {
  const named = (record.related ?? []).flatMap((id) => byId(dataset, id) ?? [])
  const series = 'series' in record ? record.series : undefined
  const editions = series
    ? dataset.records.filter(
        (r) => r.id !== record.id && r.kind === record.kind && 'series' in r && r.series === series,
      )
    : []
  const own =
    record.kind === 'organization'
      ? dataset.records.filter((r) => r.parties.includes(record.id) || (r.kind === 'mission' && r.lead === record.id))
      : []
  return { named, editions: [...editions].sort(oldestFirst), own: newestFirst(own) }
}

function byId(dataset: Dataset, id: string): CompiledRecord | undefined {
  const index = dataset.indexOf.get(id)
  return index === undefined ? undefined : dataset.records[index]
}

export interface ContingentYear {
  readonly year: number
  readonly total: number
  /** True where a part of the total is an estimate. */
  readonly estimated: boolean
  /** Largest first. */
  readonly parts: readonly { readonly country: string; readonly size: number; readonly estimated: boolean }[]
}

/** Newest year first. */
export function contingentsByYear(contingents: Mission['contingents']): readonly ContingentYear[] {
  const years = new Map<number, { country: string; size: number; estimated: boolean }[]>()
  for (const { year, country, size, basis } of contingents ?? []) {
    const parts = years.get(year) ?? []
    parts.push({ country, size, estimated: basis === 'estimated' })
    years.set(year, parts)
  }
  return [...years]
    .map(([year, parts]) => ({
      year,
      total: parts.reduce((sum, p) => sum + p.size, 0),
      estimated: parts.some((p) => p.estimated),
      parts: parts.sort((a, b) => b.size - a.size || (a.country < b.country ? -1 : 1)),
    }))
    .sort((a, b) => b.year - a.year)
}
