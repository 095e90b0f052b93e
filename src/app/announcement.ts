import type { Dataset } from '../dataset/dataset.ts'
import { countLabel, kindPluralLabel, statusLabel } from '../dataset/labels.ts'
import { formatList, formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import { countryPage } from '../panels/reading/countryPage.ts'
import { pairPage } from '../panels/reading/pairPage.ts'
import { yearsText } from '../panels/reading/texts.ts'
import { selectionName } from '../panels/selectionName.ts'
import { countryName, firstDateText, titleOf } from '../panels/words.ts'
import type { Selectors } from '../state/selectors.ts'
import { type Extent, isGroup, sameSelection, type View } from '../state/view.ts'
import { pageName } from './pageName.ts'

/**
 * What a change of the view means, in words for whoever does not see it: "Brazil selected: 23 agreements, 9 partners,
 * 1945–2026". Null where nothing changed that needs telling.
 */
export function announcement(dataset: Dataset, selectors: Selectors, before: View, view: View): string | null {
  const said: string[] = []
  if (view.page !== before.page) said.push(m.access_page({ name: pageName(view.page) }))
  if (view.extent !== before.extent) said.push(m.access_extent({ extent: EXTENT_NAME[view.extent]() }))
  if (!sameSelection(view.selection, before.selection)) said.push(selectionText(dataset, selectors, view))
  else if (view.fan !== before.fan)
    said.push(view.fan ? m.access_fan({ kind: kindPluralLabel(view.fan) }) : m.access_fan_all())
  if (selectors.evaluation(view) !== selectors.evaluation(before)) {
    const { all, matching } = selectors.totals(view)
    const figures = { count: all, matching: formatNumber(matching), all: formatNumber(all) }
    const filtered = view.filters !== before.filters || view.all !== before.all
    said.push(filtered ? m.access_filter(figures) : m.access_window(figures))
  }
  return said.length > 0 ? said.join(' ') : null
}

const EXTENT_NAME: Readonly<Record<Extent, () => string>> = {
  region: m.map_extent_region,
  world: m.map_extent_world,
  globe: m.globe_extent,
}

function selectionText(dataset: Dataset, selectors: Selectors, view: View): string {
  const { selection } = view
  if (!selection) return m.access_let_go()
  if (selection.type === 'record') {
    const record = dataset.records[dataset.indexOf.get(selection.id) ?? -1]
    if (!record) return m.read_unknown_title()
    const what = `${firstDateText(record)}, ${statusLabel(record.status.is)}`
    return m.access_selected({ name: titleOf(record), what })
  }
  if (isGroup(selection)) {
    const name = selectionName(dataset, selection)
    return name ? m.access_selected_page({ name }) : m.read_unknown_title()
  }
  const names = selection.id.split('-').map((id) => countryName(dataset, id))
  const name = names.join(' – ')
  if (selection.type === 'pair') {
    const page = pairPage(dataset, selectors, view, selection.id)
    if (!page || page.records.length === 0) return m.access_selected_none({ name })
    const kinds = formatList(page.byKind.map((k) => countLabel(k.kind, k.count)))
    return m.access_selected({ name, what: `${kinds}, ${yearsText(page.years)}` })
  }
  const page = countryPage(dataset, selectors, view, selection.id)
  if (!page || page.records.length === 0) return m.access_selected_none({ name })
  const agreements = page.byKind.find((k) => k.kind === 'agreement')?.count ?? 0
  const partners = page.partners.filter((p) => p.bilateral > 0).length
  const what = [
    countLabel('agreement', agreements),
    m.map_count_partner({ count: partners, formatted: formatNumber(partners) }),
    yearsText(page.years),
  ].join(', ')
  return m.access_selected({ name, what })
}
