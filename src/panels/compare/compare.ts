import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { type PairKey, pairKey } from '../../domain/pair.ts'
import type { Membership } from '../../domain/schema.ts'
import { CONFIDENCES, type Confidence, KINDS, type Kind } from '../../domain/taxonomy.ts'
import { facetValues } from '../../state/columns.ts'
import type { Selectors } from '../../state/selectors.ts'
import { NOT_STATED, type View } from '../../state/view.ts'
import { decadesOf, type Span, spanAt, trimmed } from '../figures/years.ts'
import { type CountryPage, countryPage, type Partner } from '../reading/countryPage.ts'
import { ofKind, yearOfRecord } from '../reading/lookup.ts'

/** One value for each compared country, in their order. */
export interface Row<K> {
  readonly key: K
  readonly counts: readonly number[]
}

export interface PartnerGroup {
  /** The compared countries that have these partners. */
  readonly of: readonly string[]
  readonly partners: readonly { readonly id: string; readonly ties: readonly Partner[] }[]
}

export interface Between {
  readonly pair: PairKey
  readonly a: string
  readonly b: string
  readonly bilateral: number
  readonly shared: number
}

export interface Comparison {
  readonly countries: readonly { readonly id: string; readonly all: number; readonly matching: number }[]
  readonly kinds: readonly Row<Kind>[]
  readonly between: readonly Between[]
  /** By who has them: all, then two of three, then one alone. Every group, even an empty one. */
  readonly partners: readonly PartnerGroup[]
  /** Agreements; null for undated ones. */
  readonly decades: readonly Row<Span | null>[]
  readonly organizations: readonly {
    readonly record: CompiledRecord
    readonly memberships: readonly (readonly Membership[])[]
  }[]
  /** Most records first, "not stated" last. */
  readonly activities: readonly Row<string>[]
  readonly threats: readonly Row<string>[]
  readonly confidence: readonly Row<Confidence>[]
}

/** Two or three countries under the view's filter. Ids that the dataset lacks are left out. */
export function comparisonOf(dataset: Dataset, selectors: Selectors, view: View, ids: readonly string[]): Comparison {
  const pages = ids.flatMap((id) => countryPage(dataset, selectors, view, id) ?? [])
  return {
    countries: pages.map(({ country, all, records }) => ({ id: country.id, all, matching: records.length })),
    kinds: named(KINDS, pages, (record) => [record.kind]),
    between: betweenOf(pages),
    partners: partnerGroups(pages),
    decades: decadeRows(dataset, pages),
    organizations: organizationsOf(pages),
    activities: byCount(valueRows(pages, 'activity')),
    threats: byCount(valueRows(pages, 'threat')),
    confidence: named(CONFIDENCES, pages, (record) => [record.derived.confidence]),
  }
}

/** Rows for the keys that occur. */
function named<K extends string>(
  keys: readonly K[],
  pages: readonly CountryPage[],
  keysOf: (record: CompiledRecord) => readonly string[],
): readonly Row<K>[] {
  return keys
    .map((key) => ({ key, counts: pages.map((p) => p.records.filter((r) => keysOf(r).includes(key)).length) }))
    .filter((row) => row.counts.some((count) => count > 0))
}

function valueRows(pages: readonly CountryPage[], facet: 'activity' | 'threat'): readonly Row<string>[] {
  const values = new Set(pages.flatMap((p) => p.records.flatMap((record) => facetValues(record, facet))))
  return named([...values], pages, (record) => facetValues(record, facet))
}

function byCount(rows: readonly Row<string>[]): readonly Row<string>[] {
  const sum = (row: Row<string>) => row.counts.reduce((n, count) => n + count, 0)
  const last = (row: Row<string>) => Number(row.key === NOT_STATED)
  return [...rows].sort((a, b) => last(a) - last(b) || sum(b) - sum(a) || (a.key < b.key ? -1 : 1))
}

function decadeRows(dataset: Dataset, pages: readonly CountryPage[]): readonly Row<Span | null>[] {
  const spans = decadesOf(dataset.firstYear, dataset.lastYear)
  const tallies = pages.map((page) => {
    const counts = spans.map(() => 0)
    let undated = 0
    for (const record of ofKind(page.records, 'agreement')) {
      const year = yearOfRecord(record)
      if (year === null) undated++
      else counts[spanAt(spans, year)] = (counts[spanAt(spans, year)] ?? 0) + 1
    }
    return { counts, undated }
  })
  const empty = (row: Row<unknown>) => row.counts.every((count) => count === 0)
  const dated = spans.map((key, i) => ({ key, counts: tallies.map((t) => t.counts[i] ?? 0) }))
  const undated = { key: null, counts: tallies.map((t) => t.undated) }
  return [...trimmed(dated, empty), ...(empty(undated) ? [] : [undated])]
}

function organizationsOf(pages: readonly CountryPage[]): Comparison['organizations'] {
  const records = new Map(pages.flatMap((p) => p.organizations.map(({ record }) => [record.id, record])))
  const membershipsIn = (page: CountryPage, id: string) =>
    page.organizations.find(({ record }) => record.id === id)?.memberships ?? []
  const rows = [...records.values()].map((record) => ({
    record,
    memberships: pages.map((page) => membershipsIn(page, record.id)),
  }))
  const members = (row: Comparison['organizations'][number]) => row.memberships.filter((m) => m.length > 0).length
  return rows
    .filter((row) => members(row) > 0)
    .sort((a, b) => members(b) - members(a) || (a.record.id < b.record.id ? -1 : 1))
}

function betweenOf(pages: readonly CountryPage[]): readonly Between[] {
  return pages.flatMap((page, i) =>
    pages.slice(i + 1).map((other): Between => {
      const [a, b] = [page.country.id, other.country.id]
      const tie = page.partners.find((partner) => partner.id === b)
      return { pair: pairKey(a, b), a, b, bilateral: tie?.bilateral ?? 0, shared: tie?.shared ?? 0 }
    }),
  )
}

/** Bilateral partners other than the compared countries themselves. */
function partnerGroups(pages: readonly CountryPage[]): readonly PartnerGroup[] {
  const compared = pages.map((page) => page.country.id)
  const ties = new Map<string, Map<string, Partner>>()
  for (const page of pages) {
    for (const partner of page.partners) {
      if (partner.bilateral === 0 || compared.includes(partner.id)) continue
      const own = ties.get(partner.id) ?? new Map<string, Partner>()
      ties.set(partner.id, own.set(page.country.id, partner))
    }
  }
  return subsets(compared).map((of) => ({
    of,
    partners: [...ties]
      .filter(([, own]) => own.size === of.length && of.every((id) => own.has(id)))
      .map(([id, own]) => ({ id, ties: of.flatMap((country) => own.get(country) ?? []) }))
      .sort((a, b) => total(b.ties) - total(a.ties) || (a.id < b.id ? -1 : 1)),
  }))
}

function total(ties: readonly Partner[]): number {
  return ties.reduce((sum, tie) => sum + tie.bilateral, 0)
}

/** Every choice of at least one, the largest first. */
function subsets(ids: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [[]]
  for (const id of ids) all.push(...all.map((some) => [...some, id]))
  const place = (some: readonly string[]) => some.map((id) => ids.indexOf(id)).join('')
  return all.filter((some) => some.length > 0).sort((a, b) => b.length - a.length || (place(a) < place(b) ? -1 : 1))
}
