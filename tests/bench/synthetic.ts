import {
  ACTIVITIES,
  AGREEMENT_TYPES,
  CONFIDENCES,
  KINDS,
  SCOPES,
  STATUSES,
  THREATS,
} from '../../src/domain/taxonomy.ts'
import { dayOf, yearOf } from '../../src/domain/time.ts'
import { type Columns, FACET_GROUPS, type FacetGroup, missingIn, positionsOf } from '../../src/state/columns.ts'
import { createDictionary } from '../../src/state/dictionary.ts'
import { type Facet, NOT_STATED } from '../../src/state/view.ts'

/** Mulberry32: numbers in [0, 1), the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const PAIRS = 2000
const COUNTRIES = 130
const FIRST = 1945
const LAST = 2026
const YEARS = LAST - FIRST + 1

/** Made-up records, shaped like the real ones: over 2,000 pairs, some without dates, some without an end. */
export function syntheticColumns(size: number, seed = 1): Columns {
  const random = randomFrom(seed)
  const below = (n: number) => Math.floor(random() * n)
  const values: Record<Facet, readonly string[]> = {
    kind: KINDS,
    threat: [...THREATS, NOT_STATED],
    activity: [...ACTIVITIES, NOT_STATED],
    status: STATUSES,
    scope: SCOPES,
    country: Array.from({ length: COUNTRIES }, (_, i) => `C${i}`),
    confidence: CONFIDENCES,
    type: AGREEMENT_TYPES,
  }
  const pairs = Array.from({ length: PAIRS }, () => [below(12), 12 + below(COUNTRIES - 12)])
  const some = (n: number, most: number) =>
    random() < 0.4 ? [n - 1] : [...new Set(Array.from({ length: 1 + below(most) }, () => below(n - 1)))].sort(byNumber)
  const draw = (facet: Facet): readonly number[] => {
    if (facet === 'country') return random() < 0.05 ? some(COUNTRIES, 9) : (pairs[below(PAIRS)] ?? [])
    if (facet === 'threat' || facet === 'activity') return some(values[facet].length, 2)
    return [below(values[facet].length)]
  }
  const groupOf = (facets: readonly Facet[]): FacetGroup => {
    const codes = createDictionary()
    const code = Uint32Array.from({ length: size }, () => codes.codeOf(facets.map(draw)))
    return { facets, code, positions: positionsOf(facets, codes) }
  }
  const begunFrom = new Float64Array(size)
  const begunTo = new Float64Array(size)
  const activeTo = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    const begins = random() < 0.01 ? Number.NaN : dayOf(FIRST) + below(dayOf(LAST) - dayOf(FIRST))
    begunFrom[i] = begins
    begunTo[i] = begins + (random() < 0.8 ? 1 : 365)
    activeTo[i] = random() < 0.4 ? Number.POSITIVE_INFINITY : begins + below(9000)
  }
  return {
    size,
    values,
    groups: [groupOf(FACET_GROUPS[0]), groupOf(FACET_GROUPS[1]), groupOf(FACET_GROUPS[2])],
    years: YEARS,
    bar: Uint32Array.from(begunFrom, (day) =>
      Number.isNaN(day) ? KINDS.length * YEARS : below(KINDS.length) * YEARS + yearOf(day) - FIRST,
    ),
    begunFrom,
    begunTo,
    activeFrom: begunFrom,
    activeTo: Float64Array.from(activeTo, (to, i) => (Number.isNaN(begunFrom[i]) ? Number.NaN : to)),
    neverBegun: missingIn(begunFrom),
    neverActive: missingIn(begunFrom),
  }
}

function byNumber(a: number, b: number): number {
  return a - b
}
