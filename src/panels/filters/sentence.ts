import type { Dataset } from '../../dataset/dataset.ts'
import { compareText, formatList, lowerFirst, upperFirst } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { activeLocale, BCP47 } from '../../i18n/locale.ts'
import { type Facet, NOT_STATED, type View } from '../../state/view.ts'
import { valueLabel } from '../words.ts'
import { timeClause } from './sentenceTime.ts'

/** The whole filter as one sentence in the reader's language: what is asked of a record, facet by facet, then the time. */
export function filterSentence(dataset: Dataset, view: View): string {
  const kinds = view.filters.kind.map((kind) => inSentence('kind', kind, valueLabel(dataset, 'kind', kind)))
  const clauses = [
    kinds.length > 0 ? either(kinds) : m.sentence_records(),
    quoted(dataset, view, 'type', m.sentence_type),
    stated(dataset, view, 'threat', m.sentence_threat, m.sentence_threat_none),
    stated(dataset, view, 'activity', m.sentence_activity, m.sentence_activity_none),
    countryClause(dataset, view),
    labels(dataset, view, 'scope').length > 0 ? either(labels(dataset, view, 'scope')) : null,
    quoted(dataset, view, 'status', m.sentence_status),
    quoted(dataset, view, 'confidence', m.sentence_confidence),
    timeClause(view.window, view.mode),
  ]
  const text = clauses.filter((clause) => clause !== null).join(', ')
  return `${upperFirst(text)}.`
}

type Clause = (inputs: { list: string }) => string

function labels(dataset: Dataset, view: View, facet: Facet): readonly string[] {
  return view.filters[facet].map((value) => inSentence(facet, value, valueLabel(dataset, facet, value)))
}

/** Labels whose grammar would not fit the sentence stand in quotation marks. */
function quoted(dataset: Dataset, view: View, facet: Facet, clause: Clause): string | null {
  const list = labels(dataset, view, facet).map((value) => m.sentence_quoted({ value }))
  return list.length > 0 ? clause({ list: either(list) }) : null
}

/** "about drug trafficking or terrorism or with no threat stated". */
function stated(
  dataset: Dataset,
  view: View,
  facet: 'threat' | 'activity',
  clause: Clause,
  none: () => string,
): string | null {
  const join = view.all.includes(facet) ? formatList : either
  const list = view.filters[facet]
    .filter((value) => value !== NOT_STATED)
    .map((value) => inSentence(facet, value, valueLabel(dataset, facet, value)))
  const parts = [
    ...(list.length > 0 ? [clause({ list: join(list) })] : []),
    ...(view.filters[facet].includes(NOT_STATED) ? [none()] : []),
  ]
  return parts.length > 0 ? join(parts) : null
}

function countryClause(dataset: Dataset, view: View): string | null {
  const names = view.filters.country.map((id) => valueLabel(dataset, 'country', id)).sort(compareText)
  if (names.length === 0) return null
  if (names.length === 1 || !view.all.includes('country')) return m.sentence_country({ list: either(names) })
  const list = formatList(names)
  return names.length === 2 ? m.sentence_country_both({ list }) : m.sentence_country_all({ list })
}

/** "a, b or c". Spanish says «u» before an o that quotation marks hide from the formatter. */
function either(items: readonly string[]): string {
  const text = new Intl.ListFormat(BCP47[activeLocale()], { type: 'disjunction' }).format(items)
  return activeLocale() === 'es' ? text.replace(/ o (?=«h?o)/i, ' u ') : text
}

/** A label in the middle of a sentence; names keep their capital. */
function inSentence(facet: Facet, value: string, label: string): string {
  if (facet === 'country' || value === 'antarctica') return label
  return lowerFirst(label)
}
