import type { Dataset } from '../../dataset/dataset.ts'
import { type Cited, citePage, citeRecord } from '../../dataset/exports/citation.ts'
import { isOwn } from '../../domain/own.ts'
import { formatSelection, type Lang, type Selection } from '../../state/view.ts'
import { selectionName } from '../selectionName.ts'
import { pageAddress } from './addresses.ts'

/** The citation of the page of a selection; null where the dataset lacks it. */
export function citedPage(dataset: Dataset, lang: Lang, selection: Selection): Cited | null {
  // What a reader has brought is no page of the atlas.
  if (isOwn(selection.id)) return null
  const address = pageAddress(lang, selection)
  if (selection.type === 'record') {
    const record = dataset.records[dataset.indexOf.get(selection.id) ?? -1]
    return record ? citeRecord(dataset, record, lang, address) : null
  }
  const name = selectionName(dataset, selection)
  return name === null ? null : citePage(dataset, name, formatSelection(selection), address)
}
