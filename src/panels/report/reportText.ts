import type { Dataset } from '../../dataset/dataset.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { m } from '../../i18n/generated/messages.js'
import type { Reportable } from './reportable.ts'

export interface Report {
  /** The page's name and permanent address. */
  readonly title: string
  readonly address: string
  /** Null for the page as a whole. */
  readonly value: Reportable | null
  readonly correction: string
  readonly source: string
}

/** Enough for somebody else to find the value, what it rests on, and what to put in its place. */
export function reportText(dataset: Dataset, { title, address, value, correction, source }: Report): string {
  const lines = [
    m.report_line_page({ title }),
    m.report_line_address({ address }),
    m.report_line_data({ version: dataset.version, date: formatEdtf(dataset.asOf) }),
    '',
    m.report_line_value({ name: value?.name ?? m.report_whole() }),
    ...(value ? [m.report_line_shown({ value: value.shown }), ...restsOn(value)] : []),
    '',
    m.report_line_correction(),
    filled(correction),
    '',
    m.report_line_source(),
    filled(source),
  ]
  return lines.join('\n')
}

function restsOn({ sources }: Reportable): readonly string[] {
  if (sources.length === 0) return [`${m.report_line_sources()} ${m.report_line_none()}`]
  return [
    m.report_line_sources(),
    ...sources.map(({ id, title, url }) => `- ${title}${url === undefined ? '' : ` <${url}>`} [${id}]`),
  ]
}

function filled(text: string): string {
  return text.trim() === '' ? m.report_blank() : text.trim()
}

/** Mail programs cut addresses beyond some 2000 characters, so a long text is shortened at its end. */
const LONGEST = 1900

/** No recipient: the reader chooses one. */
export function mailAddress(subject: string, body: string): string {
  const head = `mailto:?subject=${encodeURIComponent(subject)}&body=`
  const lines = body.split('\n')
  let kept = ''
  for (const [i, line] of lines.entries()) {
    const next = `${kept}${i > 0 ? '%0D%0A' : ''}${encodeURIComponent(line)}`
    if (head.length + next.length > LONGEST) return `${head}${kept}%0D%0A%E2%80%A6`
    kept = next
  }
  return `${head}${kept}`
}
