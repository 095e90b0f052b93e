import type { Dataset } from '../dataset/dataset.ts'
import { termOf } from '../dataset/terms.ts'
import { pairCountries } from '../domain/pair.ts'
import type { Columns } from './columns.ts'
import type { KnownIds } from './url.ts'
import type { Selection } from './view.ts'

/** What an address may name, by the dataset. */
export function knownIds(dataset: Dataset, columns: Columns): KnownIds {
  return {
    facetValues: columns.values,
    documents: dataset.documents.map((document) => document.id),
    hasTerm: (id) => termOf(id) !== null,
    hasSelection: (selection) => hasSelection(dataset, selection),
  }
}

function hasSelection(dataset: Dataset, { type, id }: Selection): boolean {
  switch (type) {
    case 'country':
      return dataset.countries.has(id)
    case 'pair':
      return pairCountries(id).every((country) => dataset.countries.has(country))
    case 'record':
      return dataset.indexOf.has(id)
    case 'series':
      return dataset.bySeries.has(id)
    case 'claim':
      return dataset.claimById.has(id)
    case 'source':
      return dataset.sources.has(id)
  }
}
