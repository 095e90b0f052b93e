import type { CompiledRecord } from '../../dataset/compiled.ts'
import { statusLabel } from '../../dataset/labels.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { byDecade, newestFirst } from '../../panels/reading/lookup.ts'
import { firstDateText, titleOf } from '../../panels/words.ts'
import { type Html, html, type Part } from './html.ts'
import { type Here, linkToSelection } from './site.ts'

/** A heading with how many there are, and what follows. */
export function section(title: string, count: number | null, content: Part, note?: string): Html {
  return html`<section><h2>${title}${count !== null && html` <span class="count">${formatNumber(count)}</span>`}</h2>${note && html`<p class="note">${note}</p>`}${content}</section>`
}

export function recordItem(here: Here, record: CompiledRecord, aside?: Part): Html {
  return html`<li class="${record.kind}">${linkToSelection(here, { type: 'record', id: record.id }, titleOf(record))} <span class="meta">${firstDateText(record)} · ${statusLabel(record.status.is)}${aside && html` · ${aside}`}</span></li>`
}

export function recordList(here: Here, records: readonly CompiledRecord[]): Html {
  return html`<ul class="records">${newestFirst(records).map((record) => recordItem(here, record))}</ul>`
}

/** Under a heading for each decade, once there are enough for that to help. */
export function decadeList(here: Here, records: readonly CompiledRecord[]): Html {
  if (records.length <= 12) return recordList(here, records)
  return html`${byDecade(records).map(
    ({ decade, records: own }) =>
      html`<h3>${decade === null ? m.undated() : m.read_decade({ from: String(decade), to: String(decade + 9) })} <span class="count">${formatNumber(own.length)}</span></h3>${recordList(here, own)}`,
  )}`
}
