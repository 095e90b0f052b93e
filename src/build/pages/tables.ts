import type { CompiledRecord } from '../../dataset/compiled.ts'
import { fieldLabel, memberStatusLabel } from '../../dataset/labels.ts'
import type { Flow } from '../../domain/schema.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { compareText, formatList, formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import type { NumberedSource } from '../../panels/reading/evidence.ts'
import { contingentsByYear } from '../../panels/reading/recordPage.ts'
import { countryName } from '../../panels/words.ts'
import { type Html, html, join, type Part } from './html.ts'
import { section } from './lists.ts'
import { type Here, linkToSelection } from './site.ts'
import { refs } from './sources.ts'

function table(caption: string, head: readonly Part[], rows: readonly (readonly Part[])[]): Html {
  return html`<table><caption class="hidden">${caption}</caption><thead><tr>${head.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead><tbody>${rows.map(
    ([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table>`
}

/** Members of an organization, contingents of a mission; nothing for other records. */
export function tableSection(here: Here, record: CompiledRecord, sources: readonly NumberedSource[]): Html | null {
  if (record.kind === 'organization') return membershipSection(here, record, sources)
  if (record.kind === 'mission' && record.contingents) return contingentSection(here, record)
  return null
}

function membershipSection(
  here: Here,
  record: Extract<CompiledRecord, { kind: 'organization' }>,
  sources: readonly NumberedSource[],
): Html {
  const name = (id: string) => countryName(here.site.dataset, id)
  const rows = [...record.memberships].sort(
    (a, b) => compareText(name(a.country), name(b.country)) || ((a.from ?? '') < (b.from ?? '') ? -1 : 1),
  )
  const head = [
    html`${m.filter_facet_country()}${refs(sources, ['memberships', 'parties'])}`,
    fieldLabel('status'),
    m.read_from(),
    m.read_to(),
  ]
  const cells = rows.map((row) => [
    linkToSelection(here, { type: 'country', id: row.country }, name(row.country)),
    memberStatusLabel(row.status),
    row.from ? formatEdtf(row.from, 'short') : m.undated(),
    row.to ? formatEdtf(row.to, 'short') : '–',
  ])
  const note = record.membersIncomplete ? m.read_members_incomplete() : undefined
  return section(
    m.read_memberships(),
    new Set(rows.map((r) => r.country)).size,
    table(m.read_memberships(), head, cells),
    note,
  )
}

function contingentSection(here: Here, record: Extract<CompiledRecord, { kind: 'mission' }>): Html {
  const size = (n: number, estimated: boolean) =>
    estimated ? m.read_estimated({ formatted: formatNumber(n) }) : formatNumber(n)
  const rows = contingentsByYear(record.contingents).map(({ year, total, estimated, parts }) => [
    year,
    size(total, estimated),
    join(
      parts.map(
        (p) =>
          html`${linkToSelection(here, { type: 'country', id: p.country }, countryName(here.site.dataset, p.country))} ${size(p.size, p.estimated)}`,
      ),
      ', ',
    ),
  ])
  const head = [m.read_year(), m.read_total(), m.read_by_country()]
  return section(m.read_contingents(), null, table(m.read_contingents(), head, rows), m.read_contingents_note())
}

/** What the United States reports to have taught a country's forces; nothing where nothing is known. */
export function flowSection(here: Here, country: string): Html | null {
  const { dataset } = here.site
  const flows = (dataset.flows.get(country) ?? []).filter((flow) => flow.partner === 'USA')
  if (flows.length === 0) return null
  const counted = flows.some((flow) => flow.students !== undefined)
  const partly = flows.filter((flow) => flow.incomplete).map((flow) => String(flow.year))
  const head = [m.read_year(), m.flow_courses(), ...(counted ? [m.flow_students()] : [])]
  const rows = flows.map((flow) => [
    flow.incomplete ? `${flow.year} (${m.flow_incomplete()})` : flow.year,
    formatNumber(flow.courses),
    ...(counted ? [flow.students === undefined ? '–' : formatNumber(flow.students)] : []),
  ])
  return section(
    m.flow_title(),
    null,
    html`${table(m.flow_title(), head, rows)}${!counted && html`<p class="note">${m.flow_no_students()}</p>`}<p class="note">${flowSource(here, flows)}</p>`,
    partly.length > 0 ? m.flow_note({ years: formatList(partly) }) : undefined,
  )
}

function flowSource({ site }: Here, flows: readonly Flow[]): Part {
  const ids = new Set(flows.map((flow) => flow.source))
  return [...ids].map((id) => {
    const source = site.dataset.sources.get(id)
    if (!source) return id
    const link = source.url && html` <a href="${source.url}" rel="noopener">${source.url}</a>`
    return html`${m.flow_source({ citation: source.citation ?? source.title })}${link}`
  })
}
