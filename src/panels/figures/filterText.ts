import type { Dataset } from '../../dataset/dataset.ts'
import { countLabel } from '../../dataset/labels.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import type { Selectors } from '../../state/selectors.ts'
import { isUnfiltered, type View } from '../../state/view.ts'
import { filterSentence } from '../filters/sentence.ts'

/** What a page is drawn from, in words that also stand under a saved picture. */
export function filterText(dataset: Dataset, selectors: Selectors, view: View): string {
  const { all, matching } = selectors.totals(view)
  const records = countLabel('record', all)
  if (isUnfiltered(view)) return m.figures_from_all({ records })
  return m.figures_from({ shown: formatNumber(matching), records, filters: filterSentence(dataset, view) })
}
