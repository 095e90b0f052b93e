import type { Feature, Point } from 'geojson'
import type { Map as Engine, GeoJSONSource } from 'maplibre-gl'
import type { Mark } from './contents.ts'

/** The marks in the engine: after the first time it is told of those that came, went or changed, and of no others. */
export class MarkLayer {
  readonly #engine: Engine
  #shown: ReadonlyMap<string, Mark> | null = null

  constructor(engine: Engine) {
    this.#engine = engine
  }

  show(marks: readonly Mark[]): void {
    const source: GeoJSONSource | undefined = this.#engine.getSource('marks')
    const before = this.#shown
    this.#shown = new Map(marks.map((mark) => [mark.id, mark]))
    if (!before) return void source?.setData({ type: 'FeatureCollection', features: marks.map(featureOf) })
    const remove = [...before.keys()].filter((id) => !this.#shown?.has(id))
    // One that is there already is replaced.
    const add = marks.filter((mark) => !looksAs(mark, before.get(mark.id))).map(featureOf)
    if (remove.length + add.length > 0) source?.updateData({ remove, add })
  }
}

function looksAs(mark: Mark, before: Mark | undefined): boolean {
  return before !== undefined && before.kind === mark.kind && before.radius === mark.radius
}

function featureOf({ id, kind, lat, lon, radius }: Mark): Feature<Point> {
  return { type: 'Feature', properties: { id, kind, radius }, geometry: { type: 'Point', coordinates: [lon, lat] } }
}
