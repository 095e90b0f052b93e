import { apexOf } from './anchor.ts'
import type { Fan } from './fan.ts'
import type { LabelRoom } from './labels.ts'
import type { Placer } from './placer.ts'
import type { Box, Point } from './projection.ts'

/** Half the width and height of a mark on a curve, alone and with a count beside it. */
const MARK = { record: [7, 7], group: [24, 12] } as const

/**
 * Where names may stand: on the free part, beside what stands over it and the marks of the selected pair's curves.
 * `origin`: where the placer counts its pixels from; the boxes count theirs from the container's corner.
 */
export function labelRoom(
  fan: Fan | null,
  placer: Placer,
  free: Box,
  taken: readonly Box[],
  origin: Point = [0, 0],
): LabelRoom {
  const seen = (box: Box): Box => ({ ...box, x: box.x - origin[0], y: box.y - origin[1] })
  const marks = (fan?.curves ?? []).flatMap((curve): Box[] => {
    const apex = apexOf(curve.coordinates)
    const at = apex && placer.pixel(apex)
    if (!at) return []
    const [dx, dy] = curve.group ? MARK.group : MARK.record
    return [{ x: at[0] - dx, y: at[1] - dy, width: 2 * dx, height: 2 * dy }]
  })
  return { free: seen(free), taken: [...taken.map(seen), ...marks] }
}
