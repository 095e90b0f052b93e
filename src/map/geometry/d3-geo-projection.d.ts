declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo'
  import type { GeoJSON } from 'geojson'
  /** Projects every coordinate, cutting at the antimeridian as the projection does. */
  export function geoProject(object: GeoJSON, projection: GeoProjection): GeoJSON
}
