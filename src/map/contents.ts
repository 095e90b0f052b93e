import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Country } from '../domain/schema.ts'
import { KINDS, type Kind } from '../domain/taxonomy.ts'
import type { Evaluation } from '../state/evaluate.ts'
import type { Link } from '../state/links.ts'
import { placeOf } from '../state/selectors.ts'
import type { Extent, Lang } from '../state/view.ts'
import { bearing } from './arcs.ts'
import { DISPUTED } from './geometry/disputed.ts'
import { FRENCH_GUIANA } from './geometry/shapes.ts'
import type { Label } from './labels.ts'
import { REGION_CENTRE } from './projection.ts'

/** What the map tells beside its lines, as pure functions of the dataset and the matching records. */

/** What a name or a tooltip tells about a country or a pair. */
export interface Tally {
  readonly records: number
  readonly partners: number
  readonly byKind: Readonly<Record<Kind, number>>
}

/** Matching records at one place that no link stands for, newest first. */
export interface Mark {
  readonly id: string
  readonly lon: number
  readonly lat: number
  /** The most frequent one. */
  readonly kind: Kind
  readonly radius: number
  readonly records: readonly CompiledRecord[]
}

/** A country outside South America with links into it. */
export interface Partner {
  readonly id: string
  readonly name: string
  readonly count: number
  /** True direction from the region's centre, degrees from north. */
  readonly bearing: number
}

export function shapesOf(dataset: Dataset): ReadonlyMap<string, string> {
  const shapes = new Map([...dataset.countries.values()].map((c) => [c.numeric, c.id]))
  if (dataset.countries.has('FRA')) shapes.set(FRENCH_GUIANA, 'FRA')
  return shapes
}

function noKinds(): Record<Kind, number> {
  return { agreement: 0, exercise: 0, organization: 0, mission: 0, meeting: 0, dispute: 0 }
}

/** By country id or pair key; only those of matching links and of countries of the dataset are there. */
export type Tallies = Pick<ReadonlyMap<string, Tally>, 'get' | 'has'>

/** Counted when asked for: while a window moves, nobody asks. */
export function talliesOf(dataset: Dataset, all: readonly Link[], result: Evaluation): Tallies {
  const known = new Map<string, Tally>()
  let byPair: ReadonlyMap<string, Link> | null = null
  const link = (pair: string) => {
    byPair ??= new Map(all.map((one) => [one.pair, one]))
    return byPair.get(pair)
  }
  const count = (id: string): Tally | undefined => {
    const found = link(id)
    if (found) return { records: found.total, partners: 2, byKind: found.byKind }
    if (!dataset.countries.has(id)) return undefined
    const byKind = noKinds()
    let records = 0
    for (const index of dataset.byParty.get(id) ?? []) {
      const record = dataset.records[index]
      if (!record || result.matching[index] !== 1) continue
      byKind[record.kind]++
      records++
    }
    const partners = all.reduce((n, { a, b }) => n + Number(a === id || b === id), 0)
    return { records, partners, byKind }
  }
  return {
    has: (id) => dataset.countries.has(id) || link(id) !== undefined,
    get: (id) => {
      const tally = known.get(id) ?? count(id)
      if (tally) known.set(id, tally)
      return tally
    },
  }
}

/** A place of the map and where in the dataset the records stand that have it. */
interface Spot {
  readonly id: string
  readonly lon: number
  readonly lat: number
  readonly indexes: readonly number[]
}

/** How a mark is drawn: what of it changes with what matches. */
export type MarkForm = Omit<Mark, 'records'>

const LEAST_RADIUS = 3
const MOST_RADIUS = 7

/** Places less than about ten kilometres apart are one. */
export function spotsOf(dataset: Dataset): readonly Spot[] {
  const spots = new Map<string, Spot & { readonly indexes: number[] }>()
  for (const [index, record] of dataset.records.entries()) {
    const place = placeOf(record)
    if (!place) continue
    const id = `${place.lon.toFixed(1)},${place.lat.toFixed(1)}`
    const known = spots.get(id)
    if (known) known.indexes.push(index)
    else spots.set(id, { id, lon: place.lon, lat: place.lat, indexes: [index] })
  }
  return [...spots.values()]
}

/** Every form that marks can take at these places, whatever matches: for a renderer that keeps them. */
export function markForms(dataset: Dataset, spots: readonly Spot[]): readonly MarkForm[] {
  return spots.flatMap(({ id, lon, lat, indexes }) => {
    const kinds = new Set(indexes.flatMap((index) => dataset.records[index]?.kind ?? []))
    const radii = new Set<number>()
    for (let n = 1; n <= indexes.length && !radii.has(MOST_RADIUS); n++) radii.add(radiusOf(n))
    return [...kinds].flatMap((kind) => [...radii].map((radius) => ({ id, lon, lat, kind, radius })))
  })
}

export function marksOf(
  dataset: Dataset,
  spots: readonly Spot[],
  { matching }: Evaluation,
  chosen: CompiledRecord | null,
): readonly Mark[] {
  return spots.flatMap(({ id, lon, lat, indexes }): Mark[] => {
    const records = indexes.flatMap((index) => {
      const record = dataset.records[index]
      return record && (record === chosen || (matching[index] === 1 && record.derived.pair === null)) ? record : []
    })
    if (records.length === 0) return []
    const byKind = noKinds()
    for (const record of records) byKind[record.kind]++
    const kind = [...KINDS].sort((a, b) => byKind[b] - byKind[a])[0] ?? 'meeting'
    records.sort((a, b) => (b.derived.begun?.[0] ?? -Infinity) - (a.derived.begun?.[0] ?? -Infinity))
    return [{ id, lon, lat, kind, radius: radiusOf(records.length), records }]
  })
}

/** In half pixels: nobody sees less, and a renderer that keeps every form keeps few. */
function radiusOf(records: number): number {
  return Math.min(MOST_RADIUS, Math.round((LEAST_RADIUS + Math.sqrt(records) * 0.55) * 2) / 2)
}

export function partnersOf(dataset: Dataset, all: readonly Link[], lang: Lang): readonly Partner[] {
  const counts = new Map<string, number>()
  for (const link of all) {
    if (link.scope !== 'extra-regional') continue
    for (const id of [link.a, link.b])
      if (!dataset.countries.get(id)?.southAmerican) counts.set(id, (counts.get(id) ?? 0) + link.total)
  }
  return [...counts]
    .flatMap(([id, count]): Partner[] => {
      const country = dataset.countries.get(id)
      if (!country) return []
      const { lon, lat } = country.capital
      return [{ id, name: nameOf(country, lang), count, bearing: bearing(REGION_CENTRE, [lon, lat]) }]
    })
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

export function nameOf(country: Country, lang: Lang): string {
  return (country.shortName ?? country.name)[lang]
}

/** In order of weight: South American names are never left out for another's sake. */
export function labelsOf(dataset: Dataset, lang: Lang, extent: Extent, partners: readonly Partner[]): readonly Label[] {
  const countries = [...dataset.countries.values()]
  const weight = new Map(partners.map((p) => [p.id, p.count]))
  const label = (country: Country, minZoom: number): Label => {
    const [lon, lat] = country.label ?? [country.capital.lon, country.capital.lat]
    const tone = country.southAmerican ? 'region' : 'other'
    return { id: country.id, text: nameOf(country, lang), lon, lat, tone, minZoom }
  }
  return [
    ...countries.filter((c) => c.southAmerican).map((c) => label(c, -1)),
    ...DISPUTED.features.map(
      ({
        properties: {
          id,
          name,
          label: [lon, lat],
          minZoom,
        },
      }): Label => {
        return {
          id,
          text: name[lang],
          lon,
          lat,
          tone: 'disputed',
          minZoom: extent !== 'region' ? Math.max(3, minZoom) : minZoom,
        }
      },
    ),
    ...countries
      .filter((c) => !c.southAmerican)
      .sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
      .map((c) => label(c, extent !== 'region' && weight.has(c.id) ? -1 : 3.6)),
  ]
}
