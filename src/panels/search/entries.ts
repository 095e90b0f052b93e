import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { STEP, type Steps, whole } from '../../dataset/steps.ts'
import { pairCountries } from '../../domain/pair.ts'
import type { Localized, Source } from '../../domain/schema.ts'
import type { Kind } from '../../domain/taxonomy.ts'
import { yearOf } from '../../domain/time.ts'
import { formatSelection, type GroupSelection, type Selection } from '../../state/view.ts'
import { seriesName } from '../series.ts'

export type EntryGroup = 'country' | 'pair' | 'series' | 'claim' | 'source' | Kind

/** One thing that can be found, with every name it goes by. */
export interface SearchEntry {
  readonly id: string
  readonly group: EntryGroup
  readonly selection: Selection
  readonly title: Localized
  readonly year: number | null
  /** Records behind a country, pair, series or source: more of them rank higher. Zero for a record or claim. */
  readonly weight: number
  /** The names in all three languages, the official titles, the abbreviations. */
  readonly text: string
}

export function searchEntries(dataset: Dataset): readonly SearchEntry[] {
  return whole(searchEntrySteps(dataset))
}

/** The same in steps, for many records: yields how many records and sources it has looked at. */
export function* searchEntrySteps(dataset: Dataset): Steps<readonly SearchEntry[]> {
  const entries = [...countryEntries(dataset), ...pairEntries(dataset)]
  let done = 0
  for (const record of dataset.records) {
    if (done++ % STEP === 0) yield done
    entries.push(recordEntry(dataset, record))
  }
  for (const group of [...seriesEntries(dataset), ...claimEntries(dataset)]) entries.push(group)
  for (const source of dataset.sources.values()) {
    if (done++ % STEP === 0) yield done
    entries.push(sourceEntry(dataset, source))
  }
  return entries
}

function countryEntries(dataset: Dataset): SearchEntry[] {
  return [...dataset.countries.values()].map((country) => ({
    id: country.id,
    group: 'country',
    selection: { type: 'country', id: country.id },
    title: country.name,
    year: null,
    weight: dataset.byParty.get(country.id)?.length ?? 0,
    text: namesOf(dataset, country.id).join(' '),
  }))
}

function pairEntries(dataset: Dataset): SearchEntry[] {
  return [...dataset.byPair].flatMap(([pair, records]): SearchEntry[] => {
    const [a, b] = pairCountries(pair)
    const nameA = dataset.countries.get(a)?.name
    const nameB = dataset.countries.get(b)?.name
    if (!nameA || !nameB) return []
    const join = (lang: keyof Localized) => `${nameA[lang]} – ${nameB[lang]}`
    return [
      {
        id: pair,
        group: 'pair',
        selection: { type: 'pair', id: pair },
        title: { en: join('en'), es: join('es'), pt: join('pt') },
        year: null,
        weight: records.length,
        text: [...namesOf(dataset, a), ...namesOf(dataset, b)].join(' '),
      },
    ]
  })
}

function recordEntry(dataset: Dataset, record: CompiledRecord): SearchEntry {
  const texts = [
    ...Object.values(record.derived.title),
    ...(record.officialTitles ?? []).map((t) => t.text),
    ...(record.kind === 'organization' ? Object.values(record.abbreviation ?? {}) : []),
    ...(record.kind === 'exercise' && record.seriesName ? [record.seriesName] : []),
    // Parties of a composed title are in it already; of a proper name they may not be.
    ...(record.derived.states.length <= 4 ? record.derived.states.flatMap((id) => namesOf(dataset, id)) : []),
  ]
  const year = record.derived.begun ? yearOf(record.derived.begun[0]) : null
  return {
    id: record.id,
    group: record.kind,
    selection: { type: 'record', id: record.id },
    title: record.derived.title,
    year,
    weight: 0,
    text: [...new Set(texts), ...(year === null ? [] : [String(year)])].join(' '),
  }
}

function seriesEntries(dataset: Dataset): SearchEntry[] {
  return [...dataset.bySeries].flatMap(([id, editions]): SearchEntry[] => {
    const name = seriesName(dataset, id)
    // A series of which one edition is known is found as that edition.
    if (name === null || editions.length < 2) return []
    const title = typeof name === 'string' ? { en: name, es: name, pt: name } : name
    return [groupEntry({ type: 'series', id }, title, editions.length, [...Object.values(title), id])]
  })
}

function claimEntries(dataset: Dataset): SearchEntry[] {
  return dataset.claims.map((claim) =>
    groupEntry({ type: 'claim', id: claim.id }, claim.statement, 0, [...Object.values(claim.statement), claim.id]),
  )
}

function sourceEntry(dataset: Dataset, source: Source): SearchEntry {
  const publisher = dataset.publishers.get(source.publisher)?.name ?? ''
  const title = { en: source.title, es: source.title, pt: source.title }
  return groupEntry({ type: 'source', id: source.id }, title, dataset.bySource.get(source.id)?.length ?? 0, [
    source.title,
    publisher,
  ])
}

function groupEntry(
  selection: GroupSelection,
  title: Localized,
  weight: number,
  texts: readonly string[],
): SearchEntry {
  const text = [...new Set(texts)].join(' ')
  return { id: formatSelection(selection), group: selection.type, selection, title, year: null, weight, text }
}

function namesOf(dataset: Dataset, id: string): string[] {
  const country = dataset.countries.get(id)
  return country ? [...new Set([...Object.values(country.name), ...Object.values(country.shortName ?? {}), id])] : []
}
