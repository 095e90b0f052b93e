import { isPairKey, pairKey } from '../domain/pair.ts'
import type { Finding, Kind } from '../domain/taxonomy.ts'
import type { Day } from '../domain/time.ts'

/** Everything the reader has chosen. Plain data; the address is its projection. */

export const LANGS = ['en', 'es', 'pt'] as const
export type Lang = (typeof LANGS)[number]
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
export const MODES = ['active', 'begun', 'until'] as const
/** active: in force or active during the window; begun: signed, held or founded in it; until: begun before its end. */
export type Mode = (typeof MODES)[number]
export const EXTENTS = ['region', 'world', 'globe'] as const
export type Extent = (typeof EXTENTS)[number]

export const PAGES = ['map', 'table', 'matrix', 'figures', 'compare', 'documents', 'coverage', 'data', 'words'] as const
/** What fills the stage: the map, or a page over it. */
export type Page = (typeof PAGES)[number]

export const TABLE_COLUMNS = [
  'title',
  'kind',
  'date',
  'parties',
  'status',
  'threats',
  'activities',
  'confidence',
  'sources',
  'type',
] as const
export type TableColumn = (typeof TABLE_COLUMNS)[number]
export const TABLE_GROUPS = ['none', 'kind', 'decade', 'status', 'pair'] as const
export type TableGroup = (typeof TABLE_GROUPS)[number]

export const EMBED_PARTS = ['title', 'filters', 'legend', 'timeline'] as const
/** A part of the atlas that a frame in another page can show around the map. */
export type EmbedPart = (typeof EMBED_PARTS)[number]

/** How the table is read. */
export interface TableView {
  readonly sort: TableColumn
  readonly desc: boolean
  readonly group: TableGroup
  /** Shown beside the title, which always is, in the order of TABLE_COLUMNS. */
  readonly columns: readonly TableColumn[]
}

export const MATRIX_ORDERS = ['region', 'name', 'cluster'] as const
export type MatrixOrder = (typeof MATRIX_ORDERS)[number]

/** How the matrix is read: `partners` adds countries from outside South America. */
export interface MatrixView {
  readonly order: MatrixOrder
  readonly partners: boolean
}

export const FACETS = ['kind', 'threat', 'activity', 'status', 'scope', 'country', 'confidence', 'type'] as const
export type Facet = (typeof FACETS)[number]
/** Values are OR-ed inside a facet (unless `View.all` names it), AND-ed between facets; an empty list does not filter. Always sorted. */
export type Filters = Readonly<Record<Facet, readonly string[]>>

/** Facets in which one record can have several values, so that all of the ticked ones can be asked for at once. */
export const MULTI_FACETS = ['activity', 'country', 'threat'] as const satisfies readonly Facet[]
export type MultiFacet = (typeof MULTI_FACETS)[number]

/** Half-open days; null = no bound on that side. Both null: time does not filter, and undated records match. */
export interface Window {
  readonly from: Day | null
  readonly to: Day | null
}

export type Selection =
  | { readonly type: 'country'; readonly id: string }
  | { readonly type: 'pair'; readonly id: string }
  | { readonly type: 'record'; readonly id: string }
  | GroupSelection

/** What stands over several records: the editions of a series, those a claim is held against, those resting on a source. */
export const GROUPS = ['series', 'claim', 'source'] as const
export interface GroupSelection {
  readonly type: (typeof GROUPS)[number]
  readonly id: string
}

/** Which claims the page 'documents' lists; empty or null does not filter. */
export interface ClaimsView {
  readonly documents: readonly string[]
  readonly findings: readonly Finding[]
  /** Only claims that bear on this record. */
  readonly record: string | null
}

/** Where the reader stands in a guided reading: a founding document's id and the step, counted from 1. */
export interface TourPlace {
  readonly id: string
  readonly step: number
}

export interface View {
  readonly lang: Lang
  readonly theme: Theme
  readonly window: Window
  readonly mode: Mode
  readonly filters: Filters
  /** Facets whose ticked values a record must all have; the others ask for any of them. Always sorted. */
  readonly all: readonly MultiFacet[]
  readonly selection: Selection | null
  /** The kind into whose records a selected pair of many has been opened on the map. */
  readonly fan: Kind | null
  readonly extent: Extent
  readonly page: Page
  readonly table: TableView
  readonly matrix: MatrixView
  /** Countries side by side on the page 'compare', in the reader's order: none, or up to three. */
  readonly compare: readonly string[]
  readonly claims: ClaimsView
  /** The term at which the page 'words' stands open, by its kind of word and value: `threat:cyber`. */
  readonly term: string | null
  /** The guided reading being followed. */
  readonly tour: TourPlace | null
  /** In a frame: the parts shown around the map, in the order of EMBED_PARTS. Null: the whole atlas. */
  readonly embed: readonly EmbedPart[] | null
}

/** The facet value for records with no evidence for any threat (or activity). */
export const NOT_STATED = 'not-stated'

/** One value per facet. */
export function byFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return {
    kind: make('kind'),
    threat: make('threat'),
    activity: make('activity'),
    status: make('status'),
    scope: make('scope'),
    country: make('country'),
    confidence: make('confidence'),
    type: make('type'),
  }
}

const NO_FILTERS: Filters = byFacet(() => [])
const NO_ALL: View['all'] = []

export const DEFAULT_VIEW: View = {
  lang: 'en',
  theme: 'system',
  window: { from: null, to: null },
  mode: 'active',
  filters: NO_FILTERS,
  all: NO_ALL,
  selection: null,
  fan: null,
  extent: 'region',
  page: 'map',
  table: {
    sort: 'date',
    desc: true,
    group: 'none',
    columns: ['kind', 'date', 'parties', 'status', 'threats', 'sources'],
  },
  matrix: { order: 'region', partners: false },
  compare: [],
  claims: { documents: [], findings: [], record: null },
  term: null,
  tour: null,
  embed: null,
}

export type Transition = (view: View) => View

export function toggleValue(facet: Facet, value: string): Transition {
  return (view) => {
    const chosen = view.filters[facet]
    return setFacet(facet, chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value])(view)
  }
}

export function setFacet(facet: Facet, values: readonly string[]): Transition {
  return (view) => ({
    ...view,
    filters: { ...view.filters, [facet]: [...new Set(values)].sort() },
    // What asks for nothing does not ask for all of it.
    all: values.length === 0 && view.all.some((f) => f === facet) ? view.all.filter((f) => f !== facet) : view.all,
  })
}

/** Whether a record must have all ticked values of the facet, or any of them. */
export function setAll(facet: MultiFacet, all: boolean): Transition {
  return (view) => {
    if (view.all.includes(facet) === all) return view
    return { ...view, all: all ? [...view.all, facet].sort() : view.all.filter((f) => f !== facet) }
  }
}

/** Clears the facets alone; the time window stays. */
export function clearFacets(): Transition {
  return (view) => ({ ...view, filters: NO_FILTERS, all: NO_ALL })
}

/** Clears facets and the time window; keeps selection, mode, language, theme and extent. */
export function clearFilters(): Transition {
  return (view) => ({ ...clearFacets()(view), window: DEFAULT_VIEW.window })
}

/** A window may be empty in neither direction: ends that cross are swapped, and it is at least one day long. */
export function setWindow(from: Day | null, to: Day | null): Transition {
  return (view) => {
    let a = from
    let b = to
    if (a !== null && b !== null && a > b) [a, b] = [b, a]
    if (a !== null && b !== null && a === b) b = a + 1
    if (a === view.window.from && b === view.window.to) return view
    return { ...view, window: { from: a, to: b } }
  }
}

export function setMode(mode: Mode): Transition {
  return (view) => ({ ...view, mode })
}

export function select(selection: Selection | null): Transition {
  return (view) => (sameSelection(view.selection, selection) ? view : { ...view, selection, fan: null })
}

/** Opens the records of one kind that tie the pair; null closes them into one curve per kind again. */
export function openFan(pair: string, fan: Kind | null): Transition {
  return (view) => ({ ...view, selection: { type: 'pair', id: pair }, fan })
}

export function setLang(lang: Lang): Transition {
  return (view) => ({ ...view, lang })
}

export function setTheme(theme: Theme): Transition {
  return (view) => ({ ...view, theme })
}

export function setEmbed(embed: View['embed']): Transition {
  return (view) => ({ ...view, embed })
}

export function setExtent(extent: Extent): Transition {
  return (view) => ({ ...view, extent })
}

export function setPage(page: Page): Transition {
  return (view) => ({ ...view, page })
}

/** At most this many countries stand side by side. */
export const MOST_COMPARED = 3

export function setClaims(claims: ClaimsView): Transition {
  return (view) => ({ ...view, claims })
}

/** The page of words, open at a term. */
export function lookUp(term: string | null): Transition {
  return (view) => ({ ...view, page: 'words', term })
}

/** Repeated ids count once, and those beyond the third are left out. */
export function setCompare(ids: readonly string[]): Transition {
  return (view) => ({ ...view, compare: [...new Set(ids)].slice(0, MOST_COMPARED) })
}

/** The same column again turns the order round; dates and figures start with the newest and the largest. */
export function sortTable(column: TableColumn): Transition {
  return ({ table, ...view }) => {
    const desc = table.sort === column ? !table.desc : column === 'date' || column === 'sources'
    return { ...view, table: { ...table, sort: column, desc } }
  }
}

export function groupTable(group: TableGroup): Transition {
  return (view) => ({ ...view, table: { ...view.table, group } })
}

export function toggleColumn(column: TableColumn): Transition {
  return (view) => ({ ...view, table: { ...view.table, columns: toggled(view.table.columns, column) } })
}

function toggled(columns: readonly TableColumn[], column: TableColumn): readonly TableColumn[] {
  const had = columns.includes(column)
  return TABLE_COLUMNS.filter((c) => c !== 'title' && (c === column ? !had : columns.includes(c)))
}

export function setMatrix(change: Partial<MatrixView>): Transition {
  return (view) => ({ ...view, matrix: { ...view.matrix, ...change } })
}

export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return a === b || (a !== null && b !== null && a.type === b.type && a.id === b.id)
}

/**
 * The text form used in addresses: `BRA`, `BRA-PER` (read in either order), a record id (lower-case, so they never
 * clash), or for what stands over records its type before the id, `series:unitas`.
 */
export function parseSelection(text: string): Selection | null {
  if (/^[A-Z]{3}$/.test(text)) return { type: 'country', id: text }
  // Typed by hand, the two come in either order.
  const pair = pairKey(text.slice(0, 3), text.slice(4))
  if (text[3] === '-' && isPairKey(pair)) return { type: 'pair', id: pair }
  const [, name, id] = /^(?:([a-z]+):)?([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(text) ?? []
  if (id === undefined) return null
  if (name === undefined) return { type: 'record', id }
  const type = GROUPS.find((group) => group === name)
  return type ? { type, id } : null
}

/** Undoes `parseSelection`; also a key that no other selection has. */
export function formatSelection(selection: Selection): string {
  return isGroup(selection) ? `${selection.type}:${selection.id}` : selection.id
}

export function isGroup(selection: Selection): selection is GroupSelection {
  return GROUPS.some((group) => group === selection.type)
}

/** True while neither a facet nor the window narrows the records. */
export function isUnfiltered(view: View): boolean {
  return view.window.from === null && view.window.to === null && FACETS.every((f) => view.filters[f].length === 0)
}
