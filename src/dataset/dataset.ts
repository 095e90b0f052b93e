import type { Claim, Country, Flow, FoundingDocument, Publisher, Search, Source } from '../domain/schema.ts'
import { dayOf } from '../domain/time.ts'
import type { CompiledDataset, CompiledRecord } from './compiled.ts'
import { STEP, type Steps, whole } from './steps.ts'

/** Frozen for the life of the page. `index` below is the position in `records`. */
export interface Dataset {
  readonly version: string
  readonly asOf: string
  /** First day after the as-of day: the exclusive end of "until today". */
  readonly today: number
  readonly records: readonly CompiledRecord[]
  readonly countries: ReadonlyMap<string, Country>
  readonly sources: ReadonlyMap<string, Source>
  readonly publishers: ReadonlyMap<string, Publisher>
  /** Record id → index. */
  readonly indexOf: ReadonlyMap<string, number>
  /** Country or organization id → indexes of records it is tied to, or guarantees without being a party. */
  readonly byParty: ReadonlyMap<string, readonly number[]>
  /** Pair key → indexes of bilateral records. */
  readonly byPair: ReadonlyMap<string, readonly number[]>
  readonly documents: readonly FoundingDocument[]
  readonly claims: readonly Claim[]
  /** Series id → indexes of its editions. */
  readonly bySeries: ReadonlyMap<string, readonly number[]>
  /** Source id → indexes of the records whose evidence names it, each once. */
  readonly bySource: ReadonlyMap<string, readonly number[]>
  readonly claimById: ReadonlyMap<string, Claim>
  /** Record id → claims of the founding documents that bear on it. */
  readonly claimsByRecord: ReadonlyMap<string, readonly Claim[]>
  readonly searches: readonly Search[]
  /** South American country → what outside states gave it, year by year. */
  readonly flows: ReadonlyMap<string, readonly Flow[]>
  /** Years, inclusive, that the timeline spans. */
  readonly firstYear: number
  readonly lastYear: number
  /** Set while a reader's own records are shown: they are no part of the atlas. */
  readonly own: OwnPart | null
}

/** What a reader has brought, beside the atlas's records or instead of them. */
export interface OwnPart {
  readonly file: string
  readonly mode: 'beside' | 'instead'
  readonly records: number
  /** Corners of what the map frames in place of South America; null where that holds the records. */
  readonly frame: Frame | null
}

/** Degrees; west may be below −180. */
export interface Frame {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export function createDataset(compiled: CompiledDataset, own: OwnPart | null = null): Dataset {
  return whole(datasetSteps(compiled, own))
}

/** The same in steps, for many records: yields how many it has looked at. */
export function* datasetSteps(compiled: CompiledDataset, own: OwnPart | null = null): Steps<Dataset> {
  const byParty = new Map<string, number[]>()
  const byPair = new Map<string, number[]>()
  const indexOf = new Map<string, number>()
  const bySeries = new Map<string, number[]>()
  const bySource = new Map<string, number[]>()
  let earliest = Number.POSITIVE_INFINITY
  for (const [index, record] of compiled.records.entries()) {
    if (index % STEP === 0) yield index
    indexOf.set(record.id, index)
    const concerned = [...record.derived.states, ...record.parties, ...(record.guarantors ?? [])]
    for (const id of new Set(concerned)) push(byParty, id, index)
    if ('series' in record && record.series !== undefined) push(bySeries, record.series, index)
    for (const id of new Set(record.evidence.map((item) => item.source))) push(bySource, id, index)
    if (record.derived.pair) push(byPair, record.derived.pair, index)
    if (record.derived.begun) earliest = Math.min(earliest, record.derived.begun[0])
  }
  const claimsByRecord = new Map<string, Claim[]>()
  for (const claim of compiled.claims) for (const id of claim.records) push(claimsByRecord, id, claim)
  const flows = new Map<string, Flow[]>()
  for (const flow of [...compiled.flows].sort((a, b) => a.year - b.year)) push(flows, flow.country, flow)
  const [year = 0, month = 1, day = 1] = compiled.asOf.split('-').map(Number)
  return {
    version: compiled.version,
    asOf: compiled.asOf,
    today: dayOf(year, month, day) + 1,
    records: compiled.records,
    countries: new Map(compiled.countries.map((c) => [c.id, c])),
    sources: new Map(compiled.sources.map((s) => [s.id, s])),
    publishers: new Map(compiled.publishers.map((p) => [p.id, p])),
    indexOf,
    byParty,
    byPair,
    bySeries,
    bySource,
    claimById: new Map(compiled.claims.map((claim) => [claim.id, claim])),
    documents: compiled.documents,
    claims: compiled.claims,
    claimsByRecord,
    searches: compiled.searches,
    flows,
    // A dataset of planned things alone still has a year to show.
    firstYear: Number.isFinite(earliest) ? Math.min(year, new Date(earliest * 86_400_000).getUTCFullYear()) : year,
    lastYear: year,
    own,
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
