import type { CompiledDataset, CompiledRecord } from '../../dataset/compiled.ts'
import { createDataset, type Dataset } from '../../dataset/dataset.ts'
import { statusLabel, typeLabel } from '../../dataset/labels.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { type Locale, setActiveLocale } from '../../i18n/locale.ts'

const LOCALES: readonly Locale[] = ['en', 'es', 'pt']

export interface PlainPage {
  readonly file: string
  readonly html: string
}

/** Where the table of each language lies, beside index.html. */
export function plainFile(locale: Locale): string {
  return `agreements-${locale}.html`
}

/** Every agreement as one table per language, for a browser that runs no script. `data`: address of the dataset. */
export function plainPages(compiled: CompiledDataset, data: string): readonly PlainPage[] {
  const dataset = createDataset(compiled)
  const agreements = dataset.records
    .filter((r): r is Agreement => r.kind === 'agreement')
    .sort((a, b) => (b.derived.begun?.[0] ?? -Infinity) - (a.derived.begun?.[0] ?? -Infinity) || (a.id < b.id ? -1 : 1))
  return LOCALES.map((locale) => {
    setActiveLocale(locale)
    return { file: plainFile(locale), html: pageOf(dataset, agreements, locale, data) }
  })
}

type Agreement = Extract<CompiledRecord, { kind: 'agreement' }>

function pageOf(dataset: Dataset, agreements: readonly Agreement[], locale: Locale, data: string): string {
  const others = LOCALES.filter((l) => l !== locale).map(
    (l) => `<a href="./${plainFile(l)}" lang="${l}" hreflang="${l}">${LANGUAGES[l]}</a>`,
  )
  const title = m.access_plain_title({
    count: agreements.length,
    formatted: formatNumber(agreements.length),
  })
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · ${escaped(m.atlas_title())}</title>
<style>${STYLE}</style>
</head>
<body>
<header><p><a href="./index.html?lang=${locale}">${escaped(m.atlas_title())}</a> · ${escaped(m.atlas_subtitle())}</p>
<h1>${escaped(title)}</h1>
<p>${escaped(m.access_plain_about({ date: formatEdtf(dataset.asOf), version: dataset.version }))}
<a href="${escaped(data)}">${escaped(m.access_plain_data())}</a> · ${others.join(' · ')}</p></header>
<main><table>
<thead><tr>${HEADS.map((head) => `<th scope="col">${escaped(head())}</th>`).join('')}</tr></thead>
<tbody>
${agreements.map((record) => rowOf(dataset, record, locale)).join('\n')}
</tbody>
</table></main>
</body>
</html>
`
}

function rowOf(dataset: Dataset, record: Agreement, locale: Locale): string {
  const parties = record.parties.map((id) => partyOf(dataset, id, locale)).join(', ')
  const cells = [
    formatEdtf(record.signed ?? record.inForce, 'short'),
    parties,
    record.derived.title[locale],
    typeLabel(record.type),
    statusLabel(record.status.is),
  ]
  return `<tr id="${record.id}">${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`
}

function partyOf(dataset: Dataset, id: string, locale: Locale): string {
  const record = dataset.records[dataset.indexOf.get(id) ?? -1]
  return record ? record.derived.title[locale] : (dataset.countries.get(id)?.name[locale] ?? id)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'English', es: 'Español', pt: 'Português' }

const HEADS = [
  m.access_brief_date,
  m.access_plain_parties,
  m.access_plain_name,
  m.access_plain_type,
  m.access_plain_status,
] as const

const STYLE =
  ':root{color-scheme:light dark}body{margin:1rem auto;max-width:70rem;padding:0 1rem;font:1rem/1.45 system-ui,sans-serif}' +
  'h1{font:600 1.7rem/1.2 Georgia,serif}table{border-collapse:collapse;width:100%;font-size:.9rem}thead{position:sticky;top:0;background:Canvas}' +
  'th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid GrayText}td:first-child{white-space:nowrap}' +
  '@media(max-width:40rem){thead{display:none}tr,td{display:block}tr{padding:.5rem 0;border-bottom:1px solid}td{border:0;padding:0}td:nth-child(3){font-weight:600}}'
