import type { Localized } from '../../domain/schema.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { m } from '../../i18n/generated/messages.js'
import type { CompiledRecord } from '../compiled.ts'
import type { Dataset } from '../dataset.ts'

export const AUTHOR = 'The Atlas Sur contributors'

export const CITATION_FORMATS = ['text', 'bibtex', 'ris', 'csl-json'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

/** What is cited. The year is that of the as-of day: the data changes only with it. */
export interface Cited {
  /** Unique in a bibliography: letters, digits, hyphens and points. */
  readonly key: string
  readonly title: string
  /** The atlas, where a part of it is cited. */
  readonly container: string | null
  readonly version: string
  readonly asOf: string
  readonly address: string
}

export function citeDataset({ version, asOf }: Dataset, address: string): Cited {
  return { key: `atlas-sur-${version}`, title: atlasName(), container: null, version, asOf, address }
}

/** `name`: what the view shows, in words. */
export function citeView({ version, asOf }: Dataset, name: string, address: string): Cited {
  const key = `atlas-sur-${version}-view-${shortHash(address)}`
  return { key, title: m.cite_view_title({ name }), container: atlasName(), version, asOf, address }
}

export function citeRecord(
  { version, asOf }: Dataset,
  record: CompiledRecord,
  lang: keyof Localized,
  address: string,
): Cited {
  const title = m.cite_record_title({ title: record.derived.title[lang], id: record.id })
  return { key: `atlas-sur-${version}-${record.id}`, title, container: atlasName(), version, asOf, address }
}

/** Any other page of the atlas: `id` as its address names it. */
export function citePage({ version, asOf }: Dataset, name: string, id: string, address: string): Cited {
  const key = `atlas-sur-${version}-${id.replace(':', '-')}`
  return { key, title: m.page_cite_title({ title: name, id }), container: atlasName(), version, asOf, address }
}

const WRITERS: Readonly<Record<CitationFormat, (cited: Cited) => string>> = {
  text: asText,
  bibtex: asBibTeX,
  ris: asRis,
  'csl-json': asCslJson,
}

export function cite(cited: Cited, format: CitationFormat): string {
  return WRITERS[format](cited)
}

function asText(cited: Cited): string {
  const { title, container, address } = cited
  const facts = { author: AUTHOR, year: yearOf(cited), title, edition: edition(cited), address }
  return container === null ? m.cite_text({ ...facts }) : m.cite_text_part({ ...facts, container })
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `misc`, the one type that every style has; titles in double braces keep their capitals. */
function asBibTeX(cited: Cited): string {
  const [, month = 1, day = 1] = cited.asOf.split('-').map(Number)
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{{${inTeX(AUTHOR)}}}`],
    ['title', `{{${inTeX(cited.title)}}}`],
    ...(cited.container === null ? [] : [['howpublished', `{${inTeX(cited.container)}}`] as const]),
    ['year', `{${yearOf(cited)}}`],
    ['month', MONTHS[month - 1] ?? 'jan'],
    ['day', `{${day}}`],
    ['version', `{${inTeX(cited.version)}}`],
    ['note', `{${inTeX(edition(cited))}}`],
    ['url', `{${encodedUrl(cited.address)}}`],
  ]
  return `@misc{${cited.key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`
}

/** `DATA` is a data file in RIS; lines end as the format asks. */
function asRis(cited: Cited): string {
  const lines: readonly (readonly [string, string])[] = [
    ['TY', 'DATA'],
    ['ID', cited.key],
    ['AU', AUTHOR],
    ['TI', cited.title],
    ...(cited.container === null ? [] : [['T2', cited.container] as const]),
    ['PY', yearOf(cited)],
    ['DA', cited.asOf.replaceAll('-', '/')],
    ['ET', cited.version],
    ['N1', edition(cited)],
    ['UR', encodedUrl(cited.address)],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('')
}

function asCslJson(cited: Cited): string {
  const item = {
    id: cited.key,
    type: cited.container === null ? 'dataset' : 'entry',
    author: [{ literal: AUTHOR }],
    title: cited.title,
    ...(cited.container === null ? {} : { 'container-title': cited.container }),
    issued: { 'date-parts': [cited.asOf.split('-').map(Number)] },
    version: cited.version,
    note: edition(cited),
    URL: cited.address,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

function atlasName(): string {
  return `${m.atlas_title()}: ${m.atlas_subtitle()}`
}

function edition({ version, asOf }: Cited): string {
  return m.cite_edition({ version, date: formatEdtf(asOf) })
}

function yearOf({ asOf }: Cited): string {
  return asOf.slice(0, 4)
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** The empty group keeps two hyphens or two quotes from being set as one dash or one mark. */
function inTeX(text: string): string {
  return oneLine(text)
    .replace(/[\\{}&%$#_~^]/g, (character) => TEX[character] ?? `\\${character}`)
    .replace(/(['`-])(?=\1)/g, '$1{}')
}

/** Braces and blanks would end the field or the address early. */
function encodedUrl(address: string): string {
  return address.replace(/[\s{}\\]/g, (character) => encodeURIComponent(character))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** FNV-1a: enough to tell the views of one bibliography apart. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash.toString(36)
}
