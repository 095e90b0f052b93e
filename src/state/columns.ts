import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { STEP, type Steps, whole } from '../dataset/steps.ts'
import { ACTIVITIES, AGREEMENT_TYPES, CONFIDENCES, KINDS, SCOPES, STATUSES, THREATS } from '../domain/taxonomy.ts'
import { yearOf } from '../domain/time.ts'
import { createDictionary, type Dictionary } from './dictionary.ts'
import { type Facet, NOT_STATED } from './view.ts'

/**
 * The records turned sideways: what each has in every facet as a few small codes, and its dates as possible spans.
 */
export interface Columns {
  readonly size: number
  readonly values: Readonly<Record<Facet, readonly string[]>>
  /** Facets that are coded together; each facet is in exactly one. */
  readonly groups: FacetGroups
  /** Years of the timeline. */
  readonly years: number
  /**
   * Bar of the histogram: position of the kind × years + year of the earliest possible beginning, counted from the
   * dataset's first; a beginning outside counts at the nearer end. Undated: one past the last bar.
   */
  readonly bar: Uint32Array
  /** Possible span of the beginning, half-open; NaN where undated. */
  readonly begunFrom: Float64Array
  readonly begunTo: Float64Array
  /** Possible span of being in force or active, half-open, ±Infinity where open; NaN where it never was or is unknown. */
  readonly activeFrom: Float64Array
  readonly activeTo: Float64Array
  /** Records without a beginning. */
  readonly neverBegun: Uint32Array
  /** Records that never were in force or active, or of which it is unknown. */
  readonly neverActive: Uint32Array
}

/**
 * Facets whose values are told by one code a record: records that have the same values in all of them share it. Tests
 * and tallies then cost one look at a small table per group, however many facets and values there are.
 */
export interface FacetGroup {
  readonly facets: readonly Facet[]
  /** Per record. */
  readonly code: Uint32Array
  /** Per facet of the group, per code: positions in `values[facet]`. */
  readonly positions: readonly (readonly (readonly number[])[])[]
}

export type FacetGroups = readonly [FacetGroup, FacetGroup, FacetGroup]

/** Grouped so that the combinations stay few. Three, so that a loop over the records can name each. */
export const FACET_GROUPS = [
  ['kind', 'status', 'scope', 'confidence', 'type'],
  ['threat', 'activity'],
  ['country'],
] as const satisfies readonly (readonly Facet[])[]

export function createColumns(dataset: Dataset): Columns {
  return whole(columnsSteps(dataset))
}

/** The same in steps, for many records: yields how many it has looked at. */
export function* columnsSteps(dataset: Dataset): Steps<Columns> {
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
  const size = records.length
  const [a, b, c] = FACET_GROUPS.map((facets) => groupBuilder(size, facets, values))
  if (!a || !b || !c) throw new Error('three groups')
  const years = dataset.lastYear - dataset.firstYear + 1
  const bar = new Uint32Array(size).fill(KINDS.length * years)
  const nowhere = () => new Float64Array(size).fill(Number.NaN)
  const [begunFrom, begunTo, activeFrom, activeTo] = [nowhere(), nowhere(), nowhere(), nowhere()]
  for (const [i, record] of records.entries()) {
    if (i % STEP === 0) yield i
    a.add(i, record)
    b.add(i, record)
    c.add(i, record)
    const { begun, active } = record.derived
    if (begun) {
      const year = Math.min(dataset.lastYear, Math.max(dataset.firstYear, yearOf(begun[0]))) - dataset.firstYear
      bar[i] = KINDS.indexOf(record.kind) * years + year
      begunFrom[i] = begun[0]
      begunTo[i] = begun[1] + 1
    }
    if (active) {
      activeFrom[i] = active[0] ?? Number.NEGATIVE_INFINITY
      activeTo[i] = active[3] ?? Number.POSITIVE_INFINITY
    }
  }
  return {
    size,
    values,
    groups: [a.done(), b.done(), c.done()],
    years,
    bar,
    begunFrom,
    begunTo,
    activeFrom,
    activeTo,
    neverBegun: missingIn(begunFrom),
    neverActive: missingIn(activeFrom),
  }
}

/** Where a column holds no day. */
export function missingIn(column: Float64Array): Uint32Array {
  const missing: number[] = []
  column.forEach((day, i) => {
    if (Number.isNaN(day)) missing.push(i)
  })
  return Uint32Array.from(missing)
}

interface GroupBuilder {
  readonly add: (i: number, record: CompiledRecord) => void
  readonly done: () => FacetGroup
}

function groupBuilder(size: number, facets: readonly Facet[], values: Columns['values']): GroupBuilder {
  const position = facets.map((facet) => new Map(values[facet].map((value, i) => [value, i])))
  const codes = createDictionary()
  const code = new Uint32Array(size)
  // By the values as they stand: looking each of them up costs more than the text they make.
  const known = new Map<string, number>()
  return {
    add: (i, record) => {
      let key = ''
      for (const facet of facets) key += `${facetValues(record, facet).join()};`
      let found = known.get(key)
      if (found === undefined) {
        found = codes.codeOf(
          facets.map((facet, f) => facetValues(record, facet).flatMap((value) => position[f]?.get(value) ?? [])),
        )
        known.set(key, found)
      }
      code[i] = found
    },
    done: () => ({ facets, code, positions: positionsOf(facets, codes) }),
  }
}

/** Per facet of the group, per code: the positions that the code stands for. */
export function positionsOf(facets: readonly Facet[], codes: Dictionary): FacetGroup['positions'] {
  return facets.map((_, f) => codes.entries.map((entry) => entry[f] ?? []))
}

/** Positions in `values[facet]` that one record has. */
export function positionsIn(columns: Columns, facet: Facet, i: number): readonly number[] {
  for (const { facets, code, positions } of columns.groups) {
    const f = facets.indexOf(facet)
    if (f >= 0) return positions[f]?.[code[i] ?? 0] ?? []
  }
  return []
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
