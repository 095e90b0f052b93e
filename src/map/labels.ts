import type { Box } from './projection.ts'

export interface Label {
  readonly id: string
  readonly text: string
  readonly lon: number
  readonly lat: number
  readonly tone: 'region' | 'other' | 'disputed'
  /** From this map zoom on. */
  readonly minZoom: number
}

/** Type size and tracking of each tone: map.css sets the same. Disputed names wrap at about this many letters. */
const TYPE = {
  region: { size: 15, tracking: 1.6, letter: 0.48, wrap: 99 },
  small: { size: 12.5, tracking: 0.7, letter: 0.48, wrap: 99 },
  other: { size: 11.5, tracking: 0.7, letter: 0.52, wrap: 99 },
  disputed: { size: 10.5, tracking: 0.1, letter: 0.48, wrap: 22 },
} as const

/** Space kept free around a name. */
const GAP = 3

/** The space a name takes, in CSS pixels; a little more than it needs, since nothing is measured here. */
export function sizeOf({ text, tone }: Label, zoom: number): { width: number; height: number } {
  const { size, tracking, letter, wrap } = TYPE[tone === 'region' && isSmall(zoom) ? 'small' : tone]
  const lines = Math.ceil(text.length / wrap)
  const letters = lines > 1 ? wrap : text.length
  return { width: letters * (size * letter + tracking), height: lines * size * 1.2 }
}

/** Where a name that must be shown may step aside to, in CSS pixels, nearest first. */
const ASIDE: readonly Offset[] = [
  [0, 0],
  ...[12, 20, 30, 42, 56].flatMap((d): Offset[] => [
    [0, -d],
    [0, d],
    [d * 1.6, 0],
    [-d * 1.6, 0],
    [d * 1.6, -d],
    [-d * 1.6, d],
  ]),
]
/** Under this zoom a name far beside its country would stand in another one: only the nearest places are tried. */
const ASIDE_ZOOM = 2.4

/** Of the places above, those no further than this are near. */
const NEAR_ASIDE = 13
const IN_PLACE: readonly Offset[] = [[0, 0]]

const SMALL_ZOOM = 2.1

/** The region's names in a smaller type: on a small map the larger one would leave room for half of them. */
export function isSmall(zoom: number): boolean {
  return zoom < SMALL_ZOOM
}

export type Offset = readonly [dx: number, dy: number]

/**
 * Which labels are shown and how far each has stepped aside, by order of the list: one that would touch an earlier one
 * is left out, except the region's names in its own frame, which look for room beside their place.
 */
export function placeLabels(
  labels: readonly Label[],
  zoom: number,
  at: (label: Label) => readonly [x: number, y: number] | null,
  room: LabelRoom = ANYWHERE,
): ReadonlyMap<string, Offset> {
  const taken: Box[] = [...room.taken]
  const shown = new Map<string, Offset>()
  const place = (label: Label, offsets: readonly Offset[]): void => {
    const own = zoom < label.minZoom || shown.has(label.id) ? null : at(label)
    if (!own) return
    const { width, height } = sizeOf(label, zoom)
    for (const [dx, dy] of offsets) {
      const box = { x: own[0] + dx - width / 2, y: own[1] + dy - height / 2, width, height }
      if (room.free && !holds(room.free, box)) continue
      if (taken.some((other) => overlap(box, other, GAP))) continue
      taken.push(box)
      shown.set(label.id, [dx, dy])
      return
    }
  }
  const region = labels.filter(({ tone }) => tone === 'region')
  // First those that have room at their own place, so that none is taken by a name that steps aside.
  for (const label of region) place(label, IN_PLACE)
  for (const label of region) place(label, zoom >= ASIDE_ZOOM ? ASIDE : ASIDE.slice(0, NEAR_ASIDE))
  for (const label of labels) if (label.tone !== 'region') place(label, IN_PLACE)
  return shown
}

/** Where names may stand, in the pixels of `at`. */
export interface LabelRoom {
  /** Names that would reach out of it, under a panel, are left out. */
  readonly free: Box | null
  /** What stands there already. */
  readonly taken: readonly Box[]
}

const ANYWHERE: LabelRoom = { free: null, taken: [] }

function holds(outer: Box, box: Box): boolean {
  return (
    box.x >= outer.x &&
    box.y >= outer.y &&
    box.x + box.width <= outer.x + outer.width &&
    box.y + box.height <= outer.y + outer.height
  )
}

export function overlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  )
}
