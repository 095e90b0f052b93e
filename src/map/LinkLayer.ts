import type { Map as Engine } from 'maplibre-gl'
import { type Line, opacityOf } from './lines.ts'

/**
 * The links in the engine. The courses of all pairs go there once for each extent; from then on only how each is drawn,
 * as feature state, and only where that changed. A pair that does not match has a course and no width.
 */
export class LinkLayer {
  readonly #engine: Engine
  readonly #shown = new Map<string, Line>()

  constructor(engine: Engine) {
    this.#engine = engine
  }

  show(links: readonly Line[]): void {
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
