import { countLabel } from '../dataset/labels.ts'
import { partsOf } from '../domain/time.ts'
import { formatNumber, formatParts } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import type { Selectors } from '../state/selectors.ts'
import { isUnfiltered, type View } from '../state/view.ts'

/** What is shown, with its figures: the region's agreements at first, then whatever the reader has chosen. */
export function openingText(selectors: Selectors, view: View): string {
  const summary = selectors.summary(view)
  const totals = selectors.totals(view)
  if (totals.matching === 0) return m.opening_none()
  const { year, month } = partsOf(selectors.statusDay(view))
  const counted = (count: number) => ({ count, formatted: formatNumber(count) })
  const confirmed = m.opening_intra({
    ...counted(summary.intraAgreements),
    confirmed: formatNumber(summary.intraInForce - summary.intraBelieved),
    date: formatParts(year, month),
  })
  const intra =
    summary.intraBelieved > 0
      ? m.opening_believed({ intra: confirmed, believed: formatNumber(summary.intraBelieved) })
      : confirmed
  if (isUnfiltered(view) && summary.intraAgreements > 0) {
    return m.opening_all({ intra, countries: m.opening_countries(counted(summary.southAmerican)) })
  }
  const shown = m.opening_shown({
    records: countLabel('record', totals.matching),
    agreements: countLabel('agreement', summary.agreements),
    countries: m.opening_countries(counted(summary.countries)),
  })
  return summary.intraAgreements === 0 ? shown : `${shown} ${intra}.`
}
