import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import {
  activityDefinition,
  activityLabel,
  confidenceDefinition,
  confidenceLabel,
  kindDefinition,
  kindPluralLabel,
  scopeDefinition,
  scopeLabel,
  statusDefinition,
  statusLabel,
  threatDefinition,
  threatLabel,
  typeDefinition,
  typeLabel,
} from '../dataset/labels.ts'
import type { Localized } from '../domain/schema.ts'
import type { Activity, AgreementType, Confidence, Kind, Scope, Status, Threat } from '../domain/taxonomy.ts'
import { formatEdtf } from '../i18n/date.ts'
import { m } from '../i18n/generated/messages.js'
import { activeLocale } from '../i18n/locale.ts'
import { type Facet, NOT_STATED } from '../state/view.ts'

/** Text of the dataset in the reader's language; a plain string is the same in all three. */
export function localize(text: Localized | string): string {
  return typeof text === 'string' ? text : text[activeLocale()]
}

export function titleOf(record: CompiledRecord): string {
  return localize(record.derived.title)
}

export function countryName(dataset: Dataset, id: string): string {
  const country = dataset.countries.get(id)
  return country ? localize(country.name) : id
}

/** A state or an organization. An organization without a record keeps its id. */
export function partyName(dataset: Dataset, id: string): string {
  const index = dataset.indexOf.get(id)
  const record = index === undefined ? undefined : dataset.records[index]
  return record ? titleOf(record) : countryName(dataset, id)
}

/** The first date the record has, as its source gives it. */
export function firstDate(record: CompiledRecord): string | undefined {
  return record.kind === 'agreement' ? (record.signed ?? record.inForce) : record.start
}

export function firstDateText(record: CompiledRecord): string {
  return formatEdtf(firstDate(record), 'short')
}

const FACET: Record<Facet, () => string> = {
  kind: m.filter_facet_kind,
  threat: m.filter_facet_threat,
  activity: m.filter_facet_activity,
  status: m.field_status,
  scope: m.filter_facet_scope,
  country: m.filter_facet_country,
  confidence: m.filter_facet_confidence,
  type: m.filter_facet_type,
}

export function facetLabel(facet: Facet): string {
  return FACET[facet]()
}

/** The casts are safe: the values of a facet are those of its vocabulary (see columns.ts). */
export function valueLabel(dataset: Dataset, facet: Facet, value: string): string {
  if (value === NOT_STATED) return m.not_stated()
  switch (facet) {
    case 'kind':
      return kindPluralLabel(value as Kind)
    case 'threat':
      return threatLabel(value as Threat)
    case 'activity':
      return activityLabel(value as Activity)
    case 'status':
      return statusLabel(value as Status)
    case 'scope':
      return scopeLabel(value as Scope)
    case 'country':
      return countryName(dataset, value)
    case 'confidence':
      return confidenceLabel(value as Confidence)
    case 'type':
      return typeLabel(value as AgreementType)
  }
}

/** Where the glossary has a value that is defined; facets and groups of terms go by the same names. */
export function termId(facet: Facet, value: string): string {
  return value === NOT_STATED ? `value:${value}` : `${facet}:${value}`
}

/** Null for countries, which need none. */
export function valueDefinition(facet: Facet, value: string): string | null {
  if (value === NOT_STATED) return m.define_not_stated()
  switch (facet) {
    case 'kind':
      return kindDefinition(value as Kind)
    case 'threat':
      return threatDefinition(value as Threat)
    case 'activity':
      return activityDefinition(value as Activity)
    case 'status':
      return statusDefinition(value as Status)
    case 'scope':
      return scopeDefinition(value as Scope)
    case 'country':
      return null
    case 'confidence':
      return confidenceDefinition(value as Confidence)
    case 'type':
      return typeDefinition(value as AgreementType)
  }
}
