import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { pairCountries } from '../domain/pair.ts'
import { formatEdtf } from '../i18n/date.ts'
import { activeLocale } from '../i18n/locale.ts'

export function titleOf(record: CompiledRecord): string {
  return record.derived.title[activeLocale()]
}

export function countryName(dataset: Dataset, id: string): string {
  return dataset.countries.get(id)?.name[activeLocale()] ?? id
}

/** "Brazil–Peru". */
export function pairName(dataset: Dataset, a: string, b: string): string {
  return `${countryName(dataset, a)}–${countryName(dataset, b)}`
}

export function pairKeyName(dataset: Dataset, key: string): string {
  return pairName(dataset, ...pairCountries(key))
}

/** A state or an organization: the shortest name that is its own. */
function partyName(dataset: Dataset, id: string): string {
  const record = dataset.records[dataset.indexOf.get(id) ?? -1]
  if (!record) return countryName(dataset, id)
  const short = record.kind === 'organization' ? record.abbreviation?.[activeLocale()] : undefined
  return short ?? titleOf(record)
}

/** Everyone tied by the record: its parties, or an organization's members. */
export function partyIds(record: CompiledRecord): readonly string[] {
  return record.kind === 'organization' ? record.derived.states : record.parties
}

export function partyNames(dataset: Dataset, record: CompiledRecord): readonly string[] {
  return partyIds(record).map((id) => partyName(dataset, id))
}

/** The day it began, to the precision it is known. */
export function dateText(record: CompiledRecord): string {
  return formatEdtf(record.kind === 'agreement' ? (record.signed ?? record.inForce) : record.start, 'short')
}
