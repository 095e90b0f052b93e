import {
  type BadRow,
  MOST_BYTES,
  type OwnCode,
  type OwnNotice,
  type OwnProblem,
  type OwnResult,
} from '../../dataset/own/types.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'

const PROBLEM: Readonly<Record<OwnCode, (about: { value: string; help: string }) => string>> = {
  missing: m.own_p_missing,
  'not-allowed': m.own_p_not_allowed,
  'bad-date': m.own_p_bad_date,
  'bad-country': m.own_p_bad_country,
  'no-shape': m.own_p_no_shape,
  'bad-number': m.own_p_bad_number,
  'bad-url': m.own_p_bad_url,
  'bad-id': m.own_p_bad_id,
  'wrong-type': m.own_p_wrong_type,
  'unknown-field': m.own_p_unknown_field,
  'too-long': m.own_p_too_long,
  range: m.own_p_range,
  'not-an-entry': m.own_p_not_an_entry,
  'no-source': m.own_p_no_source,
  'needs-position': m.own_p_needs_position,
  'id-twice': m.own_p_id_twice,
  'unknown-reference': m.own_p_unknown_reference,
  dates: m.own_p_dates,
  parties: m.own_p_parties,
  existence: m.own_p_existence,
  supports: m.own_p_supports,
  twice: m.own_p_twice,
  actions: m.own_p_actions,
  other: m.own_p_other,
}

/** What is wrong and how to mend it. */
export function problemText({ code, value, help }: OwnProblem): string {
  const about =
    code === 'dates' && help !== '' ? formatEdtf(help) : code === 'too-long' ? formatNumber(Number(help)) : help
  return PROBLEM[code]({ value: value === '' ? '—' : m.own_value({ value }), help: about }).trim()
}

export function rowName(format: OwnResult['format'], row: number): string {
  return format === 'csv' ? m.own_row({ row: formatNumber(row) }) : m.own_entry({ row: formatNumber(row) })
}

/** All that is wrong with a row, one problem a line. */
export function rowText(row: BadRow): string {
  return row.problems.map((p) => (p.column === '' ? problemText(p) : `${p.column}: ${problemText(p)}`)).join('\n')
}

export function noticeText(notice: OwnNotice): string {
  switch (notice.code) {
    case 'encoding':
      return m.own_note_encoding({ encoding: notice.encoding })
    case 'ignored-columns':
      return m.own_note_columns({ names: notice.names.slice(0, 20).join(', ') })
    case 'rows-beyond':
      return m.own_note_beyond({ count: formatNumber(notice.count), limit: formatNumber(notice.limit) })
    case 'one-title':
      return m.own_note_title({ count: formatNumber(notice.count) })
  }
}

export function failureText({ failure, detail }: OwnResult): string | null {
  switch (failure) {
    case null:
      return null
    case 'empty':
      return m.own_fail_empty()
    case 'too-large':
      return m.own_fail_too_large({ bytes: formatNumber(MOST_BYTES / 1_000_000) })
    case 'not-text':
      return m.own_fail_not_text()
    case 'not-json':
      return m.own_fail_not_json({ detail })
    case 'no-list':
      return m.own_fail_no_list()
    case 'no-kind-column':
      return m.own_fail_no_kind_column({ detail })
  }
}
