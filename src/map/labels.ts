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

/** Type size and tracking of each tone: labels.css sets the same. Disputed names wrap at about this many letters. */
const TYPE = {
  region: { size: 15, tracking: 1.6, letter: 0.48, wrap: 99 },
  other: { size: 11.5, tracking: 0.7, letter: 0.52, wrap: 99 },
  disputed: { size: 10.5, tracking: 0.1, letter: 0.48, wrap: 22 },
} as const

/** Space kept free around a name. */
const GAP = 3

/** The space a name takes, in CSS pixels; a little more than it needs, since nothing is measured here. */
export function sizeOf({ text, tone }: Label): { width: number; height: number } {
  const { size, tracking, letter, wrap } = TYPE[tone]
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
const NEAR_ASIDE = 13
const IN_PLACE: readonly Offset[] = [[0, 0]]

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
  for (const label of labels) {
    if (zoom < label.minZoom) continue
    const place = at(label)
    if (!place) continue
    const { width, height } = sizeOf(label)
    const [x, y] = place
    for (const [dx, dy] of label.tone !== 'region'
      ? IN_PLACE
      : zoom >= ASIDE_ZOOM
        ? ASIDE
        : ASIDE.slice(0, NEAR_ASIDE)) {
      const box = { x: x + dx - width / 2, y: y + dy - height / 2, width, height }
      if (room.free && !holds(room.free, box)) continue
      if (taken.some((other) => overlap(box, other, GAP))) continue
      taken.push(box)
      shown.set(label.id, [dx, dy])
      break
    }
  }
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
