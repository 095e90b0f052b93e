import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { isOwn } from '../domain/own.ts'
import { pairCountries } from '../domain/pair.ts'
import type { Kind } from '../domain/taxonomy.ts'
import { type Link, scopeOf } from '../state/links.ts'
import { type MemberState, memberStates } from '../state/members.ts'
import { placeOf } from '../state/selectors.ts'
import type { Extent, Selection } from '../state/view.ts'
import { arc, BOW, bowed, farLine } from './arcs.ts'
import { DASH, KIND_TOKEN, OPACITY, OWN_TOKEN } from './layers.ts'
import { boxOf, EXTENT_BOUNDS, type LonLat, project, REGION_CENTRE, unproject } from './projection.ts'

/** Lines without a state are drawn as they are. `fanned`: hidden behind the records it has been opened into. */
export type LineState = 'hovered' | 'selected' | 'dimmed' | 'fanned'

export interface CurveGroup {
  readonly pair: string
  readonly kind: Kind
  readonly count: number
}

/** One line of the map: a link, one record of a fanned-out link, or a hub's spoke. */
export interface Line {
  /** Pair key, record id, or `hub:BRA`. */
  readonly id: string
  readonly selection: Selection
  readonly coordinates: readonly LonLat[]
  /** CSS pixels. */
  readonly width: number
  readonly kind: Kind
  readonly intra: boolean
  /** False: drawn dashed. */
  readonly live: boolean
  /** Some of what it stands for comes from the reader's own file. */
  readonly own?: true
  /** Set on a hub's spokes: they are its parts, not things of their own. */
  readonly spoke?: true
  /** Set on lines that the pointer alone has brought: it must not catch on them. */
  readonly transient?: true
  /** Set on the curves of a fan. */
  readonly fan?: true
  /** Set on a curve that stands for several records of one kind. */
  readonly group?: CurveGroup
  /** Set on the curve of an agreement that no source confirms in force: drawn hollow. */
  readonly believed?: true
}

export const MIN_WIDTH = 0.75
export const MAX_WIDTH = 5

/** Area, not width, would grow with the count: the root keeps a link of 40 from hiding its neighbours. */
export function widthOf(total: number, largest: number): number {
  if (largest <= 1) return 1.25
  const width = MIN_WIDTH + (MAX_WIDTH - MIN_WIDTH) * Math.sqrt((total - 1) / (largest - 1))
  // In quarters of a pixel: nobody sees less, and most lines stay as they are while a window moves.
  return Math.round(width * 4) / 4
}

/** How strongly a line is drawn: the rule of both renderers. */
export function opacityOf(line: Line, state: LineState | undefined): number {
  if (state === 'hovered') return 1
  const clear = line.intra ? OPACITY.intra : state === 'selected' ? OPACITY.chosen : OPACITY.extra
  return clear * (line.live ? 1 : OPACITY.past) * (state === 'dimmed' ? OPACITY.dimmed : 1)
}

/** The colour of a line: the rule of both renderers. */
export function lineToken(line: Line, state: LineState | undefined): string {
  if (line.own) return OWN_TOKEN
  const raised = state === 'hovered' || state === 'selected'
  return raised && line.kind === 'agreement' ? '--link-strong' : KIND_TOKEN[line.kind]
}

/** Dash and the space after it, CSS pixels, of a line that is drawn this wide; null for one without. */
export function dashOf(line: Line, width = line.width): readonly [dash: number, space: number] | null {
  if (line.live) return null
  const [dash, space] = line.spoke ? DASH.former : DASH.past
  const unit = Math.max(1, width)
  return [dash * unit, space * unit]
}

/** The course of a pair's line before it is bowed: the chord inside the region, the shortest way beyond it. */
export function pathBetween(dataset: Dataset, a: string, b: string, extent: Extent): LonLat[] {
  const [from, to] = [dataset.countries.get(a), dataset.countries.get(b)]
  if (!from || !to) return []
  const [start, end]: [LonLat, LonLat] = [
    [from.capital.lon, from.capital.lat],
    [to.capital.lon, to.capital.lat],
  ]
  if (from.southAmerican && to.southAmerican) return arc(start, end, 0)
  // From the region outwards, so that its end is where longitudes count from.
  return to.southAmerican ? farLine(end, start, extent).reverse() : farLine(start, end, extent)
}

/** Drawn smallest last, so that thin lines stay visible over thick ones. */
export function linkLines(dataset: Dataset, links: readonly Link[], extent: Extent): readonly Line[] {
  const largest = Math.max(1, ...links.map((l) => l.total))
  return links
    .filter((link) => extent !== 'region' || link.scope === 'intra-regional')
    .flatMap((link) => lineOf(dataset, link, largest, extent))
}

/** Per dataset, the newest line of each pair and extent: a course never changes, and a line that is the same stays the same. */
const KNOWN = new WeakMap<Dataset, Map<string, Line>>()

export function lineOf(dataset: Dataset, link: Link, largest: number, extent: Extent): Line[] {
  const known = KNOWN.get(dataset) ?? new Map<string, Line>()
  KNOWN.set(dataset, known)
  const key = `${extent}:${link.pair}`
  const before = known.get(key)
  const width = widthOf(link.total, largest)
  const live = link.live > 0
  const own = dataset.own !== null && link.records.some((i) => isOwn(dataset.records[i]?.id ?? ''))
  if (before?.width === width && before.live === live && Boolean(before.own) === own) return [before]
  const coordinates = courseOf(dataset, link, extent)
  if (coordinates.length === 0) return []
  const line: Line = {
    id: link.pair,
    selection: { type: 'pair', id: link.pair },
    coordinates,
    width,
    kind: 'agreement',
    // In a frame of its own nothing recedes behind the region.
    intra: link.scope === 'intra-regional' || Boolean(dataset.own?.frame),
    live,
    ...(own ? { own: true as const } : {}),
  }
  known.set(key, line)
  return [line]
}

/** Per dataset, the course of each pair and extent: made once. */
const COURSES = new WeakMap<Dataset, Map<string, readonly LonLat[]>>()

function courseOf(dataset: Dataset, { pair, a, b, scope }: Ends, extent: Extent): readonly LonLat[] {
  const known = COURSES.get(dataset) ?? new Map<string, readonly LonLat[]>()
  COURSES.set(dataset, known)
  const key = `${extent}:${pair}`
  let course = known.get(key)
  if (!course) {
    const path = pathBetween(dataset, a, b, extent)
    course = scope === 'intra-regional' ? bowed(path, BOW) : path
    known.set(key, course)
  }
  return course
}

type Ends = Pick<Link, 'pair' | 'a' | 'b' | 'scope'>

/**
 * The courses of all pairs that any record ties, whatever the view lets through: the ones with most records first, so
 * that thin lines come to lie over thick ones.
 */
export function coursesOf(dataset: Dataset, extent: Extent): ReadonlyMap<string, readonly LonLat[]> {
  const pairs = [...dataset.byPair].sort(([, x], [, y]) => y.length - x.length)
  return new Map(
    pairs.flatMap(([pair]): [string, readonly LonLat[]][] => {
      const [a, b] = pairCountries(pair)
      const scope = scopeOf(dataset, a, b)
      if (extent === 'region' && scope !== 'intra-regional') return []
      const course = courseOf(dataset, { pair, a, b, scope }, extent)
      return course.length > 0 ? [[pair, course]] : []
    }),
  )
}

export interface Hub {
  readonly record: CompiledRecord
  readonly at: LonLat
  readonly states: ReadonlyMap<string, MemberState>
}

/**
 * Where the record has its place; the middle of its South American states where it has none, and for an organization
 * with a seat outside the frame: its seat says little about where it acts.
 */
export function hubOf(dataset: Dataset, record: CompiledRecord, extent: Extent, day: number): Hub {
  const states = memberStates(record, day)
  const place = placeOf(record)
  if (place && (extent !== 'region' || record.kind !== 'organization' || isInRegion([place.lon, place.lat])))
    return { record, at: [place.lon, place.lat], states }
  const points = [...states.keys()].flatMap((id) => {
    const country = dataset.countries.get(id)
    return country?.southAmerican ? [project([country.capital.lon, country.capital.lat])] : []
  })
  if (points.length === 0) return { record, at: place ? [place.lon, place.lat] : REGION_CENTRE, states }
  const mean = (axis: 0 | 1) => points.reduce((sum, p) => sum + p[axis], 0) / points.length
  return { record, at: unproject([mean(0), mean(1)]), states }
}

export function hubLines(dataset: Dataset, hub: Hub, extent: Extent): readonly Line[] {
  const selection: Selection = { type: 'record', id: hub.record.id }
  const inside = isInRegion(hub.at)
  return [...hub.states].flatMap(([id, state]): Line[] => {
    const country = dataset.countries.get(id)
    if (!country || (extent === 'region' && !country.southAmerican)) return []
    const end: LonLat = [country.capital.lon, country.capital.lat]
    // The seat is in this capital: a spoke without length.
    if (Math.hypot(end[0] - hub.at[0], end[1] - hub.at[1]) < 0.3) return []
    return [
      {
        id: `hub:${id}`,
        selection,
        coordinates: country.southAmerican && inside ? arc(hub.at, end, 0.06) : farLine(hub.at, end, extent),
        width: 1.75,
        kind: hub.record.kind,
        intra: country.southAmerican,
        live: state === 'member',
        spoke: true,
      },
    ]
  })
}

export function isInRegion(at: LonLat): boolean {
  const [x, y] = project(at)
  const box = boxOf(EXTENT_BOUNDS.region)
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
}
