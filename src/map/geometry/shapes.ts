import type { GeometryCollection, Topology } from 'topojson-specification'

/** What the build's geometry and the page's agree on. */
export interface ShapeProperties {
  /** ISO 3166-1 numeric, `GUF`, or `x-…` for an area without a number. */
  readonly id: string
}

export type World = Topology<{ countries: GeometryCollection<ShapeProperties> }>

/** Path data in SVG units (see projection.ts): coarse, for the first paint alone. */
export interface LightShape {
  readonly id: string
  readonly d: string
}

/** A part of France in South America: a shape of its own, coloured as part of the region and counted to France. */
export const FRENCH_GUIANA = 'GUF'
/** Falkland Islands (Malvinas), South Georgia and the South Sandwich Islands: no country's colour. */
export const NEUTRAL_SHAPES: ReadonlySet<string> = new Set(['238', '239'])
