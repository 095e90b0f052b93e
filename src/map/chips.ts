import type { Partner } from './contents.ts'
import { overlap } from './labels.ts'
import type { Box, Insets, Size } from './projection.ts'
import { freeBox } from './projection.ts'

export interface PlacedChip {
  readonly partner: Partner
  readonly text: string
  readonly box: Box
}

export interface ChipLayout {
  readonly placed: readonly PlacedChip[]
  /** Partners without room on the rim, for the list behind "+N". */
  readonly rest: readonly Partner[]
}

export const CHIP_HEIGHT = 24
export const MORE_WIDTH = 52
const MARGIN = 8
const GAP = 5
/** Under this width chips show ISO codes, and fewer of them. */
const NARROW = 560
const LIMIT = { narrow: 8, wide: 18 }
/** How far along the rim a chip may slide from its true direction, as a share of the rim. */
const SLIDE = 0.16

/** Where the button for those without room stands. */
export function moreBox(size: Size, insets: Insets): Box {
  const free = freeBox(size, insets)
  const [x, y] = [free.x + free.width - MORE_WIDTH - 8, free.y + free.height - CHIP_HEIGHT - 26]
  return { x, y, width: MORE_WIDTH, height: CHIP_HEIGHT }
}

/** What chips must leave free. */
export function chipRoom(covered: readonly Box[], size: Size, insets: Insets): readonly Box[] {
  return [...covered, moreBox(size, insets)]
}

/**
 * Chips on the inner edge of the free part, in their true direction from its centre; largest first, each at the free
 * spot nearest to its direction. `taken`: boxes of other controls.
 */
export function layoutChips(
  partners: readonly Partner[],
  size: Size,
  insets: Insets,
  taken: readonly Box[] = [],
): ChipLayout {
  const free = freeBox(size, insets)
  const narrow = free.width < NARROW
  const placed: PlacedChip[] = []
  const rest: Partner[] = []
  const limit = narrow ? LIMIT.narrow : LIMIT.wide
  for (const [rank, partner] of partners.entries()) {
    const text = narrow ? partner.id : partner.name
    const width = 38 + text.length * 6.7 + String(partner.count).length * 7.5
    // A rank below the limit never takes the place of a larger partner that found no room.
    const box = rank < limit ? spotFor(partner, width, free, [...taken, ...placed.map((p) => p.box)]) : null
    if (box) placed.push({ partner, text, box })
    else rest.push(partner)
  }
  return { placed, rest }
}

function spotFor(partner: Partner, width: number, free: Box, taken: readonly Box[]): Box | null {
  // The rim that the chip's centre runs along.
  const rim: Box = {
    x: free.x + MARGIN + width / 2,
    y: free.y + MARGIN + CHIP_HEIGHT / 2,
    width: free.width - 2 * MARGIN - width,
    height: free.height - 2 * MARGIN - CHIP_HEIGHT,
  }
  if (rim.width < 0 || rim.height < 0) return null
  const length = 2 * (rim.width + rim.height)
  const ideal = positionOf(partner.bearing, rim)
  for (let slide = 0; slide <= length * SLIDE; slide += 4) {
    for (const way of slide === 0 ? [1] : [1, -1]) {
      const [x, y] = pointAt((ideal + way * slide + length) % length, rim)
      const box = { x: x - width / 2, y: y - CHIP_HEIGHT / 2, width, height: CHIP_HEIGHT }
      if (!taken.some((other) => overlap(box, other, GAP))) return box
    }
  }
  return null
}

/** Way along the rim, clockwise from its top left corner, at which a ray from the centre meets it. */
function positionOf(bearing: number, { width, height }: Box): number {
  const angle = (bearing * Math.PI) / 180
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)]
  const reach = Math.min(width / 2 / Math.max(1e-9, Math.abs(dx)), height / 2 / Math.max(1e-9, Math.abs(dy)))
  const [x, y] = [width / 2 + dx * reach, height / 2 + dy * reach]
  if (y <= 1e-6) return x
  if (x >= width - 1e-6) return width + y
  if (y >= height - 1e-6) return width + height + (width - x)
  return 2 * width + height + (height - y)
}

function pointAt(way: number, { x, y, width, height }: Box): readonly [number, number] {
  if (way < width) return [x + way, y]
  if (way < width + height) return [x + width, y + way - width]
  if (way < 2 * width + height) return [x + width - (way - width - height), y + height]
  return [x, y + height - (way - 2 * width - height)]
}
