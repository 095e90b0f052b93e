import { isoOf, parseCalendar } from '../domain/time.ts'
import {
  byFacet,
  DEFAULT_VIEW,
  EXTENTS,
  FACETS,
  type Facet,
  type Filters,
  LANGS,
  MODES,
  PAGES,
  parseSelection,
  setWindow,
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
  readonly hasRecord: (id: string) => boolean
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

const selectionParam: Param<View['selection']> = {
  parse: parseSelection,
  format: (selection) => selection?.id ?? null,
}

/** The address's keys. A new key of View must decide here: a parser, or null for one with keys of its own. */
const PARAMS: { readonly [K in keyof View]: { readonly key: string; readonly param: Param<View[K]> } | null } = {
  lang: { key: 'lang', param: { ...oneOf(LANGS, DEFAULT_VIEW.lang), format: (lang) => lang } },
  theme: { key: 'theme', param: oneOf(THEMES, DEFAULT_VIEW.theme) },
  window: { key: 'time', param: windowParam },
  mode: { key: 'mode', param: oneOf(MODES, DEFAULT_VIEW.mode) },
  filters: null,
  selection: { key: 'sel', param: selectionParam },
  extent: { key: 'map', param: oneOf(EXTENTS, DEFAULT_VIEW.extent) },
  page: { key: 'page', param: oneOf(PAGES, DEFAULT_VIEW.page) },
}

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
    if (value === null || (name === 'selection' && !isKnown(value as View['selection'], known))) {
      problems.push({ param: entry.key, text })
      return fallback[name]
    }
    return value
  }
  const filters: Filters = byFacet((facet) => {
    const exists = (text: string) => known.facetValues[facet].includes(text)
    const texts = [...new Set((params.get(facet) ?? '').split(',').filter((text) => text !== ''))]
    for (const text of texts) if (!exists(text)) problems.push({ param: facet, text })
    return texts.filter(exists).sort()
  })
  const view: View = {
    lang: read('lang'),
    theme: read('theme'),
    window: read('window'),
    mode: read('mode'),
    filters,
    selection: read('selection'),
    extent: read('extent'),
    page: read('page'),
  }
  return { view, problems }
}

/** `?lang=en&…` with defaults left out, keys in a fixed order. The language is always written: it is what a shared address is read in. */
export function writeUrl(view: View): string {
  const parts: string[] = []
  const write = <K extends keyof View>(name: K) => {
    const entry = PARAMS[name]
    const text = entry?.param.format(view[name])
    if (entry && text !== null && text !== undefined) parts.push(`${entry.key}=${encodeURIComponent(text)}`)
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
  write('selection')
  return `?${parts.join('&')}`
}

function isKnown(selection: View['selection'], known: KnownIds): boolean {
  if (!selection) return false
  if (selection.type === 'record') return known.hasRecord(selection.id)
  const countries = known.facetValues.country
  return selection.id.split('-').every((id) => countries.includes(id))
}
