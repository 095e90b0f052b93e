import type { Dataset } from '../../dataset/dataset.ts'
import { m } from '../../i18n/generated/messages.js'
import { isUnfiltered, type View } from '../../state/view.ts'
import { filterSentence } from '../filters/sentence.ts'
import { selectionName } from '../selectionName.ts'

/** The filters in words, without a full stop, to stand inside a title or after a number. */
export function filterWords(dataset: Dataset, view: View): string {
  const words = isUnfiltered(view) ? m.take_all() : filterSentence(dataset, view).replace(/\.$/, '')
  // Whatever is taken away says that not all of it is the atlas's.
  return dataset.own ? `${words} (${m.own_not_atlas()}: ${dataset.own.file}, ${dataset.own.records})` : words
}

/** What the view shows: the selection by name, then the filters. */
export function viewName(dataset: Dataset, view: View): string {
  const name = view.selection && selectionName(dataset, view.selection)
  return name === null ? filterWords(dataset, view) : `${name}; ${filterWords(dataset, view)}`
}
