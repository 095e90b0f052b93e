import type { FeatureCollection } from 'geojson'
import type { Map as Engine, GeoJSONSource } from 'maplibre-gl'
import { type Line, opacityOf } from './lines.ts'
import type { LonLat } from './projection.ts'

/**
 * The links in the engine. Their courses go there once; from then on only how each is drawn, as feature state, and only
 * where that changed. A pair that matches no longer keeps its course and loses its width.
 */
export class LinkLayer {
  readonly #engine: Engine
  readonly #courses = new Map<string, readonly LonLat[]>()
  readonly #shown = new Map<string, Line>()

  constructor(engine: Engine) {
    this.#engine = engine
  }

  show(links: readonly Line[]): void {
    const fresh = links.filter((line) => this.#courses.get(line.id) !== line.coordinates)
    if (fresh.length > 0) {
      for (const line of fresh) this.#courses.set(line.id, line.coordinates)
      // Widest first, so that thin lines lie over thick ones.
      const widths = new Map(links.map((line) => [line.id, line.width]))
      const order = [...this.#courses].sort(([a], [b]) => (widths.get(b) ?? 0) - (widths.get(a) ?? 0))
      const source: GeoJSONSource | undefined = this.#engine.getSource('links')
      source?.setData(coursesAsFeatures(order))
    }
    const gone = new Set(this.#shown.keys())
    for (const line of links) {
      gone.delete(line.id)
      if (this.#shown.get(line.id) === line) continue
      this.#shown.set(line.id, line)
      this.#tell(line.id, {
        width: line.width,
        live: line.live,
        own: Boolean(line.own),
        opacity: opacityOf(line, undefined),
        raisedOpacity: opacityOf(line, 'selected'),
      })
    }
    for (const id of gone) {
      this.#shown.delete(id)
      this.#tell(id, { width: 0 })
    }
  }

  #tell(id: string, state: Record<string, number | boolean>): void {
    this.#engine.setFeatureState({ source: 'links', id }, state)
  }
}

function coursesAsFeatures(courses: readonly (readonly [string, readonly LonLat[]])[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: courses.map(([id, course]) => ({
      type: 'Feature',
      properties: { id, kind: 'agreement' },
      geometry: { type: 'LineString', coordinates: course.map(([lon, lat]) => [lon, lat]) },
    })),
  }
}
