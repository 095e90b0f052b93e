import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { ACTIVITIES, AGREEMENT_TYPES, CONFIDENCES, KINDS, SCOPES, STATUSES, THREATS } from '../domain/taxonomy.ts'
import { yearOf } from '../domain/time.ts'
import { byFacet, type Facet, NOT_STATED } from './view.ts'

/**
 * The records turned sideways: per facet the value indexes of each record, per time meaning two Float64Arrays of
 * possible days. A record matches a window when its possible span overlaps it.
 */
export interface Columns {
  readonly size: number
  readonly values: Readonly<Record<Facet, readonly string[]>>
  /** Per facet, per record: positions in `values[facet]`. */
  readonly coded: Readonly<Record<Facet, readonly (readonly number[])[]>>
  readonly kind: Uint8Array
  /** Years of the timeline. */
  readonly years: number
  /** Year of the earliest possible beginning, counted from the dataset's first; a beginning outside counts at the nearer end. */
  readonly begunYear: Uint16Array
  /** Possible span of the beginning, half-open; NaN where undated. */
  readonly begunFrom: Float64Array
  readonly begunTo: Float64Array
  /** Possible span of being in force or active, half-open, ±Infinity where open; NaN where it never was or is unknown. */
  readonly activeFrom: Float64Array
  readonly activeTo: Float64Array
}

export function createColumns(dataset: Dataset): Columns {
  const { records } = dataset
  const values: Record<Facet, readonly string[]> = {
    kind: KINDS,
    threat: [...THREATS, NOT_STATED],
    activity: [...ACTIVITIES, NOT_STATED],
    status: STATUSES,
    scope: SCOPES,
    country: [...dataset.countries.keys()],
    confidence: CONFIDENCES,
    type: AGREEMENT_TYPES,
  }
  const coded = byFacet((facet) => {
    const position = new Map(values[facet].map((value, i) => [value, i]))
    return records.map((record) => facetValues(record, facet).flatMap((value) => position.get(value) ?? []))
  })
  const column = (read: (r: CompiledRecord) => number) => Float64Array.from(records, read)
  return {
    size: records.length,
    values,
    coded,
    kind: Uint8Array.from(records, (r) => KINDS.indexOf(r.kind)),
    years: dataset.lastYear - dataset.firstYear + 1,
    begunYear: Uint16Array.from(records, ({ derived: { begun } }) =>
      begun ? Math.min(dataset.lastYear, Math.max(dataset.firstYear, yearOf(begun[0]))) - dataset.firstYear : 0,
    ),
    begunFrom: column((r) => r.derived.begun?.[0] ?? Number.NaN),
    begunTo: column((r) => (r.derived.begun ? r.derived.begun[1] + 1 : Number.NaN)),
    activeFrom: column((r) => (r.derived.active ? (r.derived.active[0] ?? Number.NEGATIVE_INFINITY) : Number.NaN)),
    activeTo: column((r) => (r.derived.active ? (r.derived.active[3] ?? Number.POSITIVE_INFINITY) : Number.NaN)),
  }
}

export function facetValues(record: CompiledRecord, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [record.kind]
    case 'threat':
      return record.threats?.length ? record.threats.map((t) => t.id) : [NOT_STATED]
    case 'activity':
      return record.activities?.length ? record.activities.map((a) => a.id) : [NOT_STATED]
    case 'status':
      return [record.status.is]
    case 'scope':
      return [record.derived.scope]
    case 'country':
      return record.derived.states
    case 'confidence':
      return [record.derived.confidence]
    case 'type':
      return record.kind === 'agreement' ? [record.type] : []
  }
}
