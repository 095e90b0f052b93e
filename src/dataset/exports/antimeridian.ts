import type { LineString, MultiLineString, Position } from 'geojson'

type LonLat = readonly [lon: number, lat: number]

/**
 * The shorter straight way between two points. Where it crosses the antimeridian it is cut there in two, as RFC 7946
 * (3.1.9) asks, so that no longitude leaves ±180.
 */
export function cutLine(a: LonLat, b: LonLat): LineString | MultiLineString {
  const [[x, y], [x2, y2]] = [a, b]
  const turn = x2 - x
  if (Math.abs(turn) <= 180) return line([x, y], [x2, y2])
  // Leaving over the western edge where the numbers grow too much, over the eastern one where they fall too much.
  const edge = turn > 0 ? -180 : 180
  const share = (edge - x) / (x2 + 2 * edge - x)
  if (share <= 0) return line([-edge, y], [x2, y2])
  if (share >= 1) return line([x, y], [edge, y2])
  const at = Number((y + share * (y2 - y)).toFixed(6))
  return {
    type: 'MultiLineString',
    coordinates: [
      [
        [x, y],
        [edge, at],
      ],
      [
        [-edge, at],
        [x2, y2],
      ],
    ],
  }
}

function line(...coordinates: Position[]): LineString {
  return { type: 'LineString', coordinates }
}
