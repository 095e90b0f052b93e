import { isPairKey } from '../domain/pair.ts'
import type { Day } from '../domain/time.ts'

/** Everything the reader has chosen. Plain data; the address is its projection. */

export const LANGS = ['en', 'es', 'pt'] as const
export type Lang = (typeof LANGS)[number]
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
export const MODES = ['active', 'begun', 'until'] as const
/** active: in force or active during the window; begun: signed, held or founded in it; until: begun before its end. */
export type Mode = (typeof MODES)[number]
export const EXTENTS = ['region', 'world'] as const
export type Extent = (typeof EXTENTS)[number]

export const PAGES = ['map', 'documents', 'coverage'] as const
/** What fills the stage: the map, or a page over it. */
export type Page = (typeof PAGES)[number]

export const FACETS = ['kind', 'threat', 'activity', 'status', 'scope', 'country', 'confidence', 'type'] as const
export type Facet = (typeof FACETS)[number]
/** Values are OR-ed inside a facet, AND-ed between facets; an empty list does not filter. Always sorted. */
export type Filters = Readonly<Record<Facet, readonly string[]>>

/** Half-open days; null = no bound on that side. Both null: time does not filter, and undated records match. */
export interface Window {
  readonly from: Day | null
  readonly to: Day | null
}

export type Selection =
  | { readonly type: 'country'; readonly id: string }
  | { readonly type: 'pair'; readonly id: string }
  | { readonly type: 'record'; readonly id: string }

export interface View {
  readonly lang: Lang
  readonly theme: Theme
  readonly window: Window
  readonly mode: Mode
  readonly filters: Filters
  readonly selection: Selection | null
  readonly extent: Extent
  readonly page: Page
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

export const DEFAULT_VIEW: View = {
  lang: 'en',
  theme: 'system',
  window: { from: null, to: null },
  mode: 'active',
  filters: NO_FILTERS,
  selection: null,
  extent: 'region',
  page: 'map',
}

export type Transition = (view: View) => View

export function toggleValue(facet: Facet, value: string): Transition {
  return (view) => {
    const chosen = view.filters[facet]
    const next = chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value].sort()
    return { ...view, filters: { ...view.filters, [facet]: next } }
  }
}

export function setFacet(facet: Facet, values: readonly string[]): Transition {
  return (view) => ({ ...view, filters: { ...view.filters, [facet]: [...new Set(values)].sort() } })
}

/** Clears facets and the time window; keeps selection, mode, language, theme and extent. */
export function clearFilters(): Transition {
  return (view) => ({ ...view, filters: NO_FILTERS, window: DEFAULT_VIEW.window })
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
  return (view) => (sameSelection(view.selection, selection) ? view : { ...view, selection })
}

export function setLang(lang: Lang): Transition {
  return (view) => ({ ...view, lang })
}

export function setTheme(theme: Theme): Transition {
  return (view) => ({ ...view, theme })
}

export function setExtent(extent: Extent): Transition {
  return (view) => ({ ...view, extent })
}

export function setPage(page: Page): Transition {
  return (view) => ({ ...view, page })
}

export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return a === b || (a !== null && b !== null && a.type === b.type && a.id === b.id)
}

/** The text form used in addresses and as a DOM key: `BRA`, `BRA-PER`, or a record id (lower-case, so they never clash). */
export function parseSelection(text: string): Selection | null {
  if (/^[A-Z]{3}$/.test(text)) return { type: 'country', id: text }
  if (isPairKey(text)) return { type: 'pair', id: text }
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return { type: 'record', id: text }
  return null
}

/** True while neither a facet nor the window narrows the records. */
export function isUnfiltered(view: View): boolean {
  return view.window.from === null && view.window.to === null && FACETS.every((f) => view.filters[f].length === 0)
}
