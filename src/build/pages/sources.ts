import type { CompiledRecord } from '../../dataset/compiled.ts'
import { fieldLabel, publisherClassLabel } from '../../dataset/labels.ts'
import { DATE_FIELDS, type Field } from '../../domain/taxonomy.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { formatList } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { type NumberedSource, numberedSources, supporting } from '../../panels/reading/evidence.ts'
import { type Html, html, join } from './html.ts'
import { section } from './lists.ts'
import type { Here } from './site.ts'

/** The numbers beside a value, each a link to its source below; says so where none names it. */
export function refs(sources: readonly NumberedSource[], fields: readonly Field[]): Html {
  const found = supporting(sources, fields)
  if (found.length === 0) return html` <span class="meta">${m.read_no_source()}</span>`
  return numbers(found)
}

export function refsTo(sources: readonly NumberedSource[], ids: readonly string[]): Html {
  return numbers(sources.filter(({ source }) => ids.includes(source.id)))
}

function numbers(found: readonly NumberedSource[]): Html {
  const links = found.map(({ number }) => html`<a href="#s${number}">${number}</a>`)
  return html`<sup>${join(links, ' ')}</sup>`
}

export function sourcesOf(here: Here, record: CompiledRecord): readonly NumberedSource[] {
  return numberedSources(here.site.dataset, record)
}

export function sourceSection(sources: readonly NumberedSource[]): Html {
  return section(m.read_evidence(), sources.length, html`<ol class="sources">${sources.map(sourceItem)}</ol>`)
}

function sourceItem({ number, evidence, source, publisher, origin }: NumberedSource): Html {
  const says = Object.entries(evidence.says ?? {}).map(([field, value]) => sayText(field as Field, value))
  const title = source.url ? html`<a href="${source.url}" rel="noopener">${source.title}</a>` : html`${source.title}`
  const meta = [
    publisher ? `${publisher.name} · ${publisherClassLabel(publisher.class)}` : source.publisher,
    source.published && formatEdtf(source.published, 'short'),
    origin && m.read_origin({ name: origin.name }),
  ].filter(Boolean)
  const lines = [
    source.citation,
    evidence.locator && m.read_locator({ locator: evidence.locator }),
    m.read_supports({ fields: formatList(evidence.supports.map((f) => fieldLabel(f))) }),
    says.length > 0 && m.read_says({ values: formatList(says) }),
    evidence.denies && m.read_denies(),
  ].filter(Boolean)
  const address = source.url && html`<br><span class="address">${source.url}</span>`
  return html`<li id="s${number}">${title}<span class="meta"><br>${meta.join(' · ')}${lines.map((line) => html`<br>${line}`)}${address}</span></li>`
}

/** The cast is safe: `says` is checked to hold fields of the vocabulary. */
function sayText(field: Field, value: string): string {
  return `${fieldLabel(field)}: ${DATE_FIELDS.some((f) => f === field) ? formatEdtf(value) : value}`
}
