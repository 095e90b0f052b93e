import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { statusLabel } from '../dataset/labels.ts'
import { formatEdtf } from '../i18n/date.ts'
import { compareText } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import type { Link } from '../state/links.ts'
import type { Selection } from '../state/view.ts'
import { nameOf } from './contents.ts'
import type { MapModel } from './model.ts'
import { countRecords, countsOf, headingOf } from './words.ts'

/** How deep the map's list stands: in all countries, in one country's links, or in the records of one of those. */
export type Place = readonly [] | readonly [country: string] | readonly [country: string, group: string]

/** The group of a country's records that none of its links holds: those of several states. */
export const SEVERAL = 'several'

export interface ListEntry {
  readonly id: string
  readonly name: string
  /** Counts, or date and status. */
  readonly detail: string
  /** What it opens; null where it only leads deeper. */
  readonly opens: Selection | null
  /** What the map shows while it is active. */
  readonly shows: Selection
  /** What lies below it; null where nothing does. */
  readonly below: Place | null
}

export interface ListLevel {
  readonly title: string
  readonly entries: readonly ListEntry[]
}

export interface ListSources {
  readonly dataset: Dataset
  readonly links: readonly Link[]
  /** 1 where the record of this index matches the view. */
  readonly matching: Uint8Array
  readonly model: MapModel
}

/** One level of the list countries → links → records, of what the view lets through. */
export function levelAt(place: Place, sources: ListSources): ListLevel {
  const [country, group] = place
  if (country === undefined) return countries(sources)
  return group === undefined ? linksOfCountry(country, sources) : recordsOf(country, group, sources)
}

/** South American states first; then partners with records; each by name. */
function countries(sources: ListSources): ListLevel {
  const { model } = sources
  const entries = [...model.countries.values()]
    .filter((c) => c.southAmerican || (model.tallies.get(c.id)?.records ?? 0) > 0)
    .sort(
      (a, b) =>
        Number(b.southAmerican) - Number(a.southAmerican) || compareText(nameOf(a, model.lang), nameOf(b, model.lang)),
    )
    .map((country): ListEntry => {
      const selection: Selection = { type: 'country', id: country.id }
      const records = model.tallies.get(country.id)?.records ?? 0
      return {
        id: country.id,
        name: headingOf(model, selection),
        detail: countsOf(model, selection),
        opens: selection,
        shows: selection,
        below: records > 0 ? [country.id] : null,
      }
    })
  return { title: m.access_list_countries(), entries }
}

function linksOfCountry(country: string, sources: ListSources): ListLevel {
  const { model, links } = sources
  const own: Selection = { type: 'country', id: country }
  const entries = links
    .filter((link) => link.a === country || link.b === country)
    .map(({ pair }): ListEntry => {
      const selection: Selection = { type: 'pair', id: pair }
      return {
        id: pair,
        name: headingOf(model, selection),
        detail: countsOf(model, selection),
        opens: selection,
        shows: selection,
        below: [country, pair],
      }
    })
  const rest = several(country, sources)
  if (rest.length > 0)
    entries.push({
      id: SEVERAL,
      name: m.access_list_several(),
      detail: countRecords(rest.length),
      opens: null,
      shows: own,
      below: [country, SEVERAL],
    })
  return { title: m.access_list_links({ name: headingOf(model, own) }), entries }
}

function recordsOf(country: string, group: string, sources: ListSources): ListLevel {
  const { dataset, links, model } = sources
  const indexes = group === SEVERAL ? several(country, sources) : (links.find((l) => l.pair === group)?.records ?? [])
  const entries = indexes
    .flatMap((i) => dataset.records[i] ?? [])
    .sort(newestFirst)
    .map((record): ListEntry => {
      const selection: Selection = { type: 'record', id: record.id }
      const date = formatEdtf(record.kind === 'agreement' ? (record.signed ?? record.inForce) : record.start, 'short')
      return {
        id: record.id,
        name: record.derived.title[model.lang],
        detail: `${date}, ${statusLabel(record.status.is)}`,
        opens: selection,
        shows: selection,
        below: null,
      }
    })
  const of: Selection = group === SEVERAL ? { type: 'country', id: country } : { type: 'pair', id: group }
  const name = headingOf(model, of)
  return {
    title: group === SEVERAL ? m.access_list_several_of({ name }) : m.access_list_records({ name }),
    entries,
  }
}

/** Matching records of the country that are no part of its links. */
function several(country: string, { dataset, matching }: ListSources): readonly number[] {
  return (dataset.byParty.get(country) ?? []).filter((i) => {
    const pair = dataset.records[i]?.derived.pair
    return matching[i] === 1 && !pair?.split('-').includes(country)
  })
}

function newestFirst(a: CompiledRecord, b: CompiledRecord): number {
  const [x, y] = [a.derived.begun?.[0] ?? Number.NEGATIVE_INFINITY, b.derived.begun?.[0] ?? Number.NEGATIVE_INFINITY]
  return x === y ? (a.id < b.id ? -1 : 1) : y > x ? 1 : -1
}
