import type { Dataset } from '../dataset/dataset.ts'
import type { Lang, Selection } from './view.ts'

/** Where the build puts the permanent page of whatever can be selected: `en/records/<id>/` from the site's root. */

const FOLDER = { country: 'countries', pair: 'pairs', record: 'records', series: 'series', claim: 'claims' } as const

/** Sources stand on the pages of what rests on them. */
type Placed = Selection & { readonly type: keyof typeof FOLDER }

/** Without the language. */
export function permanentPlace({ type, id }: Placed): string {
  return `${FOLDER[type]}/${encodeURIComponent(id)}/`
}

export function permanentPath(lang: Lang, selection: Placed): string {
  return `${lang}/${permanentPlace(selection)}`
}

/** Countries, records, series and claims that exist; pairs with a record between the two alone, and those that were searched for one. */
export function hasPermanentPage(dataset: Dataset, selection: Selection): selection is Placed {
  // While a reader's own records are shown, no page of the atlas says what is on the screen.
  if (dataset.own) return false
  const { type, id } = selection
  switch (type) {
    case 'country':
      return dataset.countries.has(id)
    case 'record':
      return dataset.indexOf.has(id)
    case 'pair':
      return dataset.byPair.has(id) || isSearched(dataset, id)
    case 'series':
      return dataset.bySeries.has(id)
    case 'claim':
      return dataset.claimById.has(id)
    case 'source':
      return false
  }
}

function isSearched(dataset: Dataset, pair: string): boolean {
  return dataset.searches.some((s) => s.pair === pair) && pair.split('-').every((id) => dataset.countries.has(id))
}
