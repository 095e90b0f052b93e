import type { Dataset } from '../dataset/dataset.ts'
import { m } from '../i18n/generated/messages.js'
import type { Selection } from '../state/view.ts'
import { seriesName } from './series.ts'
import { countryName, localize, titleOf } from './words.ts'

/** What a selection is called where its page is named: in titles, citations and reports; null where the dataset lacks it. */
export function selectionName(dataset: Dataset, selection: Selection): string | null {
  const { type, id } = selection
  switch (type) {
    case 'country':
      return dataset.countries.has(id) ? countryName(dataset, id) : null
    case 'pair':
      return id
        .split('-')
        .map((country) => countryName(dataset, country))
        .join(' – ')
    case 'record': {
      const record = dataset.records[dataset.indexOf.get(id) ?? -1]
      return record ? titleOf(record) : null
    }
    case 'series': {
      const name = seriesName(dataset, id)
      return name && localize(name)
    }
    case 'claim': {
      const claim = dataset.claimById.get(id)
      return claim ? m.claim_name({ id, statement: localize(claim.statement) }) : null
    }
    case 'source': {
      const source = dataset.sources.get(id)
      return source ? m.source_name({ title: source.title }) : null
    }
  }
}
