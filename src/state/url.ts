import { FINDINGS, KINDS, type Kind } from '../domain/taxonomy.ts'
import { isoOf, parseCalendar } from '../domain/time.ts'
import {
  byFacet,
  type ClaimsView,
  DEFAULT_VIEW,
  EMBED_PARTS,
  EXTENTS,
  FACETS,
  type Facet,
  type Filters,
  formatSelection,
  LANGS,
  MATRIX_ORDERS,
  MODES,
  MOST_COMPARED,
  MULTI_FACETS,
  PAGES,
  parseSelection,
  type Selection,
  setWindow,
  TABLE_COLUMNS,
  TABLE_GROUPS,
  type TableView,
  THEMES,
  type View,
  type Window,
} from './view.ts'

/** One reversible parser: `parse` gives null for text it cannot read; `format` gives null for the default. */
interface Param<T> {
  readonly parse: (text: string) => T | null
  readonly format: (value: T) => string | null
}

/** What could not be read from an address: the name of the parameter and its text. */
export interface UrlProblem {
  readonly param: string
  readonly text: string
}

/** Ids that exist, so that an address naming another one is reported and not silently empty. */
export interface KnownIds {
  readonly facetValues: Readonly<Record<Facet, readonly string[]>>
  /** The founding documents. */
  readonly documents: readonly string[]
  readonly hasTerm: (id: string) => boolean
  /** Whether the dataset has what is selected. */
  readonly hasSelection: (selection: Selection) => boolean
}

function oneOf<T extends string>(values: readonly T[], fallback: T): Param<T> {
  return {
    parse: (text) => values.find((v) => v === text) ?? null,
    format: (value) => (value === fallback ? null : value),
  }
}

/** `earliest..latest`, either side empty for open: `2008..2012-06` covers 2008-01-01 to 2012-06-30 inclusive. */
const windowParam: Param<Window> = {
  parse: (text) => {
    const [a, b, ...rest] = text.split('..')
    if (a === undefined || b === undefined || rest.length > 0) return null
    const from = a === '' ? null : parseCalendar(a)?.from
    const to = b === '' ? null : parseCalendar(b)?.to
    if (from === undefined || to === undefined) return null
    return setWindow(from, to)({ ...DEFAULT_VIEW, window: { from: null, to: null } }).window
  },
  format: ({ from, to }) =>
    from === null && to === null ? null : `${from === null ? '' : isoOf(from)}..${to === null ? '' : isoOf(to - 1)}`,
}

/** Facets whose ticked values are all asked for at once: `country,threat`. */
const allParam: Param<View['all']> = {
  parse: (text) => {
    const names = new Set(text.split(','))
    const facets = MULTI_FACETS.filter((facet) => names.has(facet))
    return facets.length === names.size ? facets : null
  },
  format: (all) => (all.length === 0 ? null : all.join(',')),
}

const selectionParam: Param<View['selection']> = {
  parse: parseSelection,
  format: (selection) => selection && formatSelection(selection),
}

const fanParam: Param<Kind | null> = {
  parse: (text) => KINDS.find((kind) => kind === text) ?? null,
  format: (kind) => kind,
}

/** `title`, or `-date` from the last to the first. */
const sortParam: Param<Pick<TableView, 'sort' | 'desc'>> = {
  parse: (text) => {
    const desc = text.startsWith('-')
    const sort = TABLE_COLUMNS.find((column) => column === (desc ? text.slice(1) : text))
    return sort ? { sort, desc } : null
  },
  format: ({ sort, desc }) =>
    sort === DEFAULT_VIEW.table.sort && desc === DEFAULT_VIEW.table.desc ? null : `${desc ? '-' : ''}${sort}`,
}

/** `date,status`; empty for the title alone. */
const columnsParam: Param<TableView['columns']> = {
  parse: (text) => {
    const names = text === '' ? [] : text.split(',')
    const columns = TABLE_COLUMNS.filter((column) => column !== 'title' && names.includes(column))
    return columns.length === names.length ? columns : null
  },
  format: (columns) => (columns.join() === DEFAULT_VIEW.table.columns.join() ? null : columns.join()),
}

/** `doc-1.3`: the third step of the reading of the first document. */
const tourParam: Param<View['tour']> = {
  parse: (text) => {
    const [, id, step] = /^(doc-\d{1,3})\.([1-9]\d?)$/.exec(text) ?? []
    return id !== undefined && step !== undefined ? { id, step: Number(step) } : null
  },
  format: (tour) => tour && `${tour.id}.${tour.step}`,
}

/** `title,legend`, or `none` for the map alone. */
const embedParam: Param<View['embed']> = {
  parse: (text) => {
    if (text === 'none') return []
    const names = new Set(text.split(','))
    const parts = EMBED_PARTS.filter((part) => names.has(part))
    return parts.length === names.size ? parts : null
  },
  format: (parts) => parts && (parts.length === 0 ? 'none' : parts.join()),
}

const groupParam = oneOf(TABLE_GROUPS, DEFAULT_VIEW.table.group)
const orderParam = oneOf(MATRIX_ORDERS, DEFAULT_VIEW.matrix.order)
const partnersParam: Param<boolean> = {
  parse: (text) => (text === 'yes' ? true : text === 'no' ? false : null),
  format: (partners) => (partners ? 'yes' : null),
}

/** The address's keys. A new key of View must decide here: a parser, or null for one with keys of its own. */
const PARAMS: { readonly [K in keyof View]: { readonly key: string; readonly param: Param<View[K]> } | null } = {
  lang: { key: 'lang', param: { ...oneOf(LANGS, DEFAULT_VIEW.lang), format: (lang) => lang } },
  theme: { key: 'theme', param: oneOf(THEMES, DEFAULT_VIEW.theme) },
  window: { key: 'time', param: windowParam },
  mode: { key: 'mode', param: oneOf(MODES, DEFAULT_VIEW.mode) },
  filters: null,
  all: { key: 'all', param: allParam },
  selection: { key: 'sel', param: selectionParam },
  fan: { key: 'fan', param: fanParam },
  extent: { key: 'map', param: oneOf(EXTENTS, DEFAULT_VIEW.extent) },
  page: { key: 'page', param: oneOf(PAGES, DEFAULT_VIEW.page) },
  table: null,
  matrix: null,
  compare: null,
  claims: null,
  term: null,
  tour: { key: 'tour', param: tourParam },
  embed: { key: 'embed', param: embedParam },
}

const COMPARE_KEY = 'with'
const CLAIM_KEYS = { documents: 'doc', findings: 'finding', record: 'bears' } as const
const TERM_KEY = 'term'

/** Never throws. Parameters it does not know are left alone and are not a problem. */
export function readUrl(
  search: string,
  known: KnownIds,
  fallback: View = DEFAULT_VIEW,
): { view: View; problems: readonly UrlProblem[] } {
  const params = new URLSearchParams(search)
  const problems: UrlProblem[] = []
  const read = <K extends keyof View>(name: K): View[K] => {
    const entry = PARAMS[name]
    const text = entry ? params.get(entry.key) : null
    if (!entry || text === null) return fallback[name]
    const value = entry.param.parse(text)
    if (value === null || (name === 'selection' && !known.hasSelection(value as Selection))) {
      problems.push({ param: entry.key, text })
      return fallback[name]
    }
    return value
  }
  const readKey = <T>(key: string, param: Param<T>, otherwise: T): T => {
    const text = params.get(key)
    if (text === null) return otherwise
    const value = param.parse(text)
    if (value === null) problems.push({ param: key, text })
    return value ?? otherwise
  }
  const filters: Filters = byFacet((facet) => {
    const exists = (text: string) => known.facetValues[facet].includes(text)
    const values = texts(params.get(facet))
    for (const text of values) if (!exists(text)) problems.push({ param: facet, text })
    return values.filter(exists).sort()
  })
  const compared = texts(params.get(COMPARE_KEY))
  const kept = compared.filter((id) => known.facetValues.country.includes(id)).slice(0, MOST_COMPARED)
  for (const id of compared) if (!kept.includes(id)) problems.push({ param: COMPARE_KEY, text: id })
  /** The values of a list that exist; the others are reported. */
  const readList = <T extends string>(key: string, values: readonly T[]): readonly T[] => {
    const asked = texts(params.get(key))
    for (const text of asked) if (!values.some((value) => value === text)) problems.push({ param: key, text })
    return values.filter((value) => asked.includes(value))
  }
  /** An id alone, reported and left out where there is no such thing. */
  const readId = (key: string, exists: (id: string) => boolean): string | null => {
    const id = params.get(key)
    if (id === null || exists(id)) return id
    problems.push({ param: key, text: id })
    return null
  }
  const claims: ClaimsView = {
    documents: readList(CLAIM_KEYS.documents, known.documents),
    findings: readList(CLAIM_KEYS.findings, FINDINGS),
    record: readId(CLAIM_KEYS.record, (id) => known.hasSelection({ type: 'record', id })),
  }
  const view: View = {
    lang: read('lang'),
    theme: read('theme'),
    window: read('window'),
    mode: read('mode'),
    filters,
    all: read('all'),
    selection: read('selection'),
    fan: read('fan'),
    extent: read('extent'),
    page: read('page'),
    table: {
      ...readKey('sort', sortParam, { sort: fallback.table.sort, desc: fallback.table.desc }),
      group: readKey('group', groupParam, fallback.table.group),
      columns: readKey('columns', columnsParam, fallback.table.columns),
    },
    matrix: {
      order: readKey('order', orderParam, fallback.matrix.order),
      partners: readKey('partners', partnersParam, fallback.matrix.partners),
    },
    compare: params.has(COMPARE_KEY) ? kept : fallback.compare,
    claims,
    term: readId(TERM_KEY, known.hasTerm),
    tour: read('tour'),
    embed: read('embed'),
  }
  return { view, problems }
}

/** `?lang=en&…` with defaults left out, keys in a fixed order. The language is always written: it is what a shared address is read in. */
export function writeUrl(view: View): string {
  const parts: string[] = []
  const write = <K extends keyof View>(name: K) => {
    const entry = PARAMS[name]
    const text = entry?.param.format(view[name])
    if (entry && text !== null && text !== undefined) parts.push(`${entry.key}=${listed(text)}`)
  }
  write('lang')
  write('theme')
  write('page')
  write('extent')
  write('window')
  write('mode')
  for (const facet of FACETS) {
    const values = view.filters[facet]
    if (values.length > 0) parts.push(`${facet}=${values.map(encodeURIComponent).join(',')}`)
  }
  write('all')
  if (view.compare.length > 0) parts.push(`${COMPARE_KEY}=${view.compare.map(encodeURIComponent).join(',')}`)
  const writeKey = <T>(key: string, param: Param<T>, value: T) => {
    const text = param.format(value)
    if (text !== null) parts.push(`${key}=${listed(text)}`)
  }
  writeKey('sort', sortParam, view.table)
  writeKey('group', groupParam, view.table.group)
  writeKey('columns', columnsParam, view.table.columns)
  writeKey('order', orderParam, view.matrix.order)
  writeKey('partners', partnersParam, view.matrix.partners)
  const { documents, findings, record } = view.claims
  if (documents.length > 0) parts.push(`${CLAIM_KEYS.documents}=${listed(documents.join(','))}`)
  if (findings.length > 0) parts.push(`${CLAIM_KEYS.findings}=${listed(findings.join(','))}`)
  if (record !== null) parts.push(`${CLAIM_KEYS.record}=${listed(record)}`)
  if (view.term !== null) parts.push(`${TERM_KEY}=${listed(view.term)}`)
  write('selection')
  write('fan')
  write('tour')
  write('embed')
  return `?${parts.join('&')}`
}

/**
 * The view as another reader can see it: without what only a file that this reader has opened knows of. Nothing of such
 * a file reaches the address.
 */
export function shareable(view: View, known: KnownIds): View {
  const { country } = view.filters
  const countries = new Set(known.facetValues.country)
  const keep = (ids: readonly string[]) =>
    ids.every((id) => countries.has(id)) ? ids : ids.filter((id) => countries.has(id))
  const filters = keep(country) === country ? view.filters : { ...view.filters, country: keep(country) }
  const selection = view.selection && known.hasSelection(view.selection) ? view.selection : null
  const compare = keep(view.compare)
  if (filters === view.filters && selection === view.selection && compare === view.compare) return view
  return { ...view, filters, selection, compare }
}

/** The parts of a comma-joined value, each once. */
function texts(joined: string | null): readonly string[] {
  return [...new Set((joined ?? '').split(',').filter((text) => text !== ''))]
}

/** Commas join the parts of a list; they and the colon after a type stay readable. */
function listed(text: string): string {
  return text
    .split(',')
    .map((part) => encodeURIComponent(part).replaceAll('%3A', ':'))
    .join(',')
}
