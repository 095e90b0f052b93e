import type { Dataset } from '../dataset/dataset.ts'
import type { Lang, Selection } from './view.ts'

/** Where the build puts the permanent page of whatever can be selected: `en/records/<id>/` from the site's root. */

const FOLDER: Readonly<Record<Selection['type'], string>> = {
  country: 'countries',
  pair: 'pairs',
  record: 'records',
}

/** Without the language. */
export function permanentPlace({ type, id }: Selection): string {
  return `${FOLDER[type]}/${encodeURIComponent(id)}/`
}

export function permanentPath(lang: Lang, selection: Selection): string {
  return `${lang}/${permanentPlace(selection)}`
}

/** Countries and records that exist; pairs with a record between the two alone, and those that were searched for one. */
export function hasPermanentPage(dataset: Dataset, { type, id }: Selection): boolean {
  switch (type) {
    case 'country':
      return dataset.countries.has(id)
    case 'record':
      return dataset.indexOf.has(id)
    case 'pair':
      return dataset.byPair.has(id) || isSearched(dataset, id)
  }
}

function isSearched(dataset: Dataset, pair: string): boolean {
  return dataset.searches.some((s) => s.pair === pair) && pair.split('-').every((id) => dataset.countries.has(id))
}
