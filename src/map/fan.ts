import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { isOwn } from '../domain/own.ts'
import { pairCountries } from '../domain/pair.ts'
import { KINDS, type Kind } from '../domain/taxonomy.ts'
import type { Evaluation } from '../state/evaluate.ts'
import type { Selectors } from '../state/selectors.ts'
import type { Extent, Selection } from '../state/view.ts'
import { BOW, bowed } from './arcs.ts'
import { type Line, pathBetween, widthOf } from './lines.ts'
import { EXTENT_BOUNDS, type LonLat, type Point, project } from './projection.ts'

/** A pair opened into curves that meet in its two capitals: one for each record, or for each kind of many records. */
export interface Fan {
  readonly pair: string
  readonly curves: readonly Line[]
  /** The one kind whose records the curves are, where the pair has too many to show them all. */
  readonly kind: Kind | null
  /** Encloses the curves and the pair's own line: the pointer may cross it from one curve to another. */
  readonly area: readonly LonLat[]
  /** From the rim onwards, where the far end lies beyond the region's frame. */
  readonly tail: Line | null
}

/** With more records than this, a fan has one curve per kind. */
export const MOST_CURVES = 9

/** Room between two curves in world units: their marks stand beside each other at the region's scale, counts too. */
const ROOM = { record: 2.8, group: 5 } as const
const GAP = { least: 0.02, most: 0.3 } as const
/** Half of a circle for a long chord; a short one swells beyond it, so that its curves can be told apart. */
const SPREAD = { long: 0.45, short: 1.1 } as const

/**
 * How far each curve bows: `rest`, as the pair's own line, where there is one alone; else evenly spread to both
 * sides of the chord. As a share of the chord, which is in world units.
 */
export function bowsOf(count: number, chord: number, rest = BOW, room: number = ROOM.record): readonly number[] {
  if (count <= 1) return count === 1 ? [rest] : []
  const length = Math.max(0.5, chord)
  const gap = Math.min(GAP.most, room / length)
  const most = Math.min(SPREAD.short, Math.max(SPREAD.long, 16 / length))
  const spread = Math.max((GAP.least * (count - 1)) / 2, Math.min(most, (gap * (count - 1)) / 2))
  return Array.from({ length: count }, (_, i) => spread * ((2 * i) / (count - 1) - 1))
}

/** Matching records that tie exactly these two, with what is chosen among them: by kind, then oldest first. */
export function recordsOfPair(
  dataset: Dataset,
  result: Evaluation,
  pair: string,
  chosen: CompiledRecord | null,
): readonly CompiledRecord[] {
  const [a, b] = pairCountries(pair)
  const disputes = (dataset.byParty.get(a) ?? []).filter((index) => {
    const record = dataset.records[index]
    return record?.kind === 'dispute' && record.derived.states.length === 2 && record.derived.states.includes(b)
  })
  return [...new Set([...(dataset.byPair.get(pair) ?? []), ...disputes])]
    .flatMap((index) => {
      const record = dataset.records[index]
      return record && (result.matching[index] === 1 || record === chosen) ? [record] : []
    })
    .sort(byKindThenAge)
}

function byKindThenAge(a: CompiledRecord, b: CompiledRecord): number {
  const [x, y] = [a.derived.begun?.[0] ?? Infinity, b.derived.begun?.[0] ?? Infinity]
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (x === y ? (a.id < b.id ? -1 : 1) : x - y)
}

/** `asked`: the kind that the reader has opened; a chosen record opens its own. Null where nothing ties the pair. */
export function fanOf(
  dataset: Dataset,
  selectors: Selectors,
  result: Evaluation,
  pair: string,
  chosen: CompiledRecord | null,
  asked: Kind | null,
  extent: Extent,
  day: number,
): Fan | null {
  const records = recordsOfPair(dataset, result, pair, chosen)
  const [a, b] = pairCountries(pair)
  const { path, tail } = toRim(pathBetween(dataset, a, b, extent), extent)
  if (records.length === 0 || path.length < 2) return null
  const many = records.length > MOST_CURVES
  const kind = many ? (chosen?.kind ?? asked) : null
  const opened = kind && records.some((r) => r.kind === kind) ? kind : null
  const intra = [a, b].every((id) => dataset.countries.get(id)?.southAmerican)
  const grouped = many && opened === null
  const curves = grouped
    ? groupCurves(pair, records, (r) => selectors.isLiveAt(r, day), intra)
    : records
        .filter((r) => opened === null || r.kind === opened)
        .map((r) => recordCurve(r, r === chosen, selectors.isLiveAt(r, day), intra))
  const rest = intra ? BOW : 0
  const bows = bowsOf(curves.length, chordOf(path), rest, grouped ? ROOM.group : ROOM.record)
  const bend = (bow: number) => bowed(path, bow)
  const edges = [Math.min(rest, ...bows), Math.max(rest, ...bows)] as const
  return {
    pair,
    kind: opened,
    curves: curves.map((curve, i) => ({ ...curve, coordinates: bend(bows[i] ?? rest) })),
    area: [...bend(edges[0]), ...bend(edges[1]).reverse()],
    tail: tail && { ...lineTo(pair, intra), coordinates: tail },
  }
}

type Curve = Omit<Line, 'coordinates'>

function recordCurve(record: CompiledRecord, isChosen: boolean, live: boolean, intra: boolean): Curve {
  const selection: Selection = { type: 'record', id: record.id }
  const believed = live && record.derived.believed
  const curve = { id: record.id, selection, width: isChosen ? 3.25 : 1.75, kind: record.kind, intra, live }
  return { ...curve, fan: true, ...(believed ? { believed: true } : {}), ...(isOwn(record.id) ? { own: true } : {}) }
}

function groupCurves(
  pair: string,
  records: readonly CompiledRecord[],
  isLive: (record: CompiledRecord) => boolean,
  intra: boolean,
): readonly Curve[] {
  return KINDS.flatMap((kind): Curve[] => {
    const own = records.filter((r) => r.kind === kind)
    if (own.length === 0) return []
    return [
      {
        id: `${pair}:${kind}`,
        selection: { type: 'pair', id: pair },
        width: Math.max(1.75, widthOf(own.length, records.length)),
        kind,
        intra,
        live: own.some(isLive),
        fan: true,
        group: { pair, kind, count: own.length },
      },
    ]
  })
}

function lineTo(pair: string, intra: boolean): Curve {
  const selection: Selection = { type: 'pair', id: pair }
  return { id: `${pair}:rim`, selection, width: 1.25, kind: 'agreement', intra, live: true, transient: true }
}

function chordOf(path: readonly LonLat[]): number {
  const [first, last] = [path[0], path.at(-1)]
  if (!first || !last) return 0
  const [p, q] = [project(first), project(last)]
  return Math.hypot(q[0] - p[0], q[1] - p[1])
}

/** Degrees between the region's frame and the ends of fans that leave it. */
const INSIDE = 3.5

/** In the region's frame a fan is drawn as far as the rim, where all of it can be seen, and goes on from there as one. */
function toRim(path: readonly LonLat[], extent: Extent): { path: readonly LonLat[]; tail: readonly LonLat[] | null } {
  if (extent !== 'region') return { path, tail: null }
  const { west, south, east, north } = EXTENT_BOUNDS.region
  const isIn = ([lon, lat]: LonLat) =>
    lon > west + INSIDE && lon < east - INSIDE && lat > south + INSIDE && lat < north - INSIDE
  // From the region outwards: either end can be the far one.
  const first = path[0]
  const outward = first && isIn(first) ? path : [...path].reverse()
  const out = outward.findIndex((at) => !isIn(at))
  if (out < 1) return { path, tail: null }
  return { path: outward.slice(0, Math.max(2, out)), tail: outward.slice(Math.max(1, out - 1)) }
}

/** Whether a place lies in the area of a fan, as the plane shows it, whichever turn of the globe it is counted on. */
export function isInside(area: readonly LonLat[], at: LonLat): boolean {
  const ring = area.map(project)
  const [x, y] = project(at)
  return [-512, 0, 512].some((turn) => crossings(ring, [x + turn, y]) % 2 === 1)
}

function crossings(ring: readonly Point[], [x, y]: Point): number {
  let count = 0
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) count++
  })
  return count
}
