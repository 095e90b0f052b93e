import type { Mark } from '../contents.ts'
import type { Line } from '../lines.ts'
import { type Box, distanceTo, isWithin, type LonLat, type Point } from '../projection.ts'
import { type Frame, pixelOf, placeOf, turnsOf } from './frame.ts'

/** Half the width, in CSS pixels, of the band along a line that the pointer takes for it. */
const BAND = 7

interface Course {
  readonly line: Line
  readonly pixels: readonly Point[]
  /** Around them: most lines are told by it to be far away. */
  readonly box: Box
}

/** Lines as they stand on the screen, until the camera moves or other lines are drawn. */
const standing = new WeakMap<Frame, WeakMap<readonly Line[], readonly Course[]>>()

/** The lines within `reach` of a pixel, the nearest first. */
export function linesAt(frame: Frame, lines: readonly Line[], at: Point, reach: number): readonly Line[] {
  const band = BAND + reach
  return coursesOn(frame, lines)
    .filter(({ box }) => isWithin(box, at, band))
    .map(({ line, pixels }) => ({ line, away: distanceTo(pixels, at) }))
    .filter(({ away }) => away <= band)
    .sort((a, b) => a.away - b.away)
    .map(({ line }) => line)
}

/** The mark whose square holds the pixel; the topmost of several. */
export function markAt(frame: Frame, marks: readonly Mark[], [x, y]: Point, reach: number): Mark | undefined {
  return marks.findLast(({ lon, lat, radius }) =>
    turned(frame, [[lon, lat]]).some(
      ([at]) => at && Math.abs(at[0] - x) <= radius + reach && Math.abs(at[1] - y) <= radius + reach,
    ),
  )
}

function coursesOn(frame: Frame, lines: readonly Line[]): readonly Course[] {
  const known = standing.get(frame) ?? new WeakMap<readonly Line[], readonly Course[]>()
  standing.set(frame, known)
  let courses = known.get(lines)
  if (!courses) {
    courses = lines.flatMap((line) =>
      turned(frame, line.coordinates).map((pixels) => ({ line, pixels, box: boxAround(pixels) })),
    )
    known.set(lines, courses)
  }
  return courses
}

function boxAround(pixels: readonly Point[]): Box {
  const [xs, ys] = [pixels.map(([x]) => x), pixels.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** A course once for each time that its world is seen; in parts where the horizon cuts it. */
function turned(frame: Frame, course: readonly LonLat[]): Point[][] {
  const places = course.map((at) => placeOf(at, frame.globe))
  const xs = places.map(([x]) => x)
  return turnsOf(frame, Math.min(...xs), Math.max(...xs)).flatMap((turn) => {
    const parts: Point[][] = []
    let part: Point[] = []
    for (const place of places) {
      const at = pixelOf(frame, place, turn)
      if (at) part.push(at)
      else part = []
      if (at && part.length === 1) parts.push(part)
    }
    return parts
  })
}
