import type { Map as Engine } from 'maplibre-gl'
import type { Mark } from './contents.ts'
import { formId } from './features.ts'

/**
 * The marks in the engine. Every form that a mark can take goes there once; from then on only which of them are shown, as
 * feature state, and only where that changed: nothing is cut into tiles again while a window moves.
 */
export class MarkLayer {
  readonly #engine: Engine
  #shown: ReadonlySet<string> = new Set()

  constructor(engine: Engine) {
    this.#engine = engine
  }

  show(marks: readonly Mark[]): void {
    const before = this.#shown
    this.#shown = new Set(marks.map(formId))
    for (const id of before) if (!this.#shown.has(id)) this.#tell(id, false)
    for (const id of this.#shown) if (!before.has(id)) this.#tell(id, true)
  }

  /** Whether this form of a mark, known by its feature's id, is the one that is seen. */
  isShown(form: string): boolean {
    return this.#shown.has(form)
  }

  #tell(id: string, shown: boolean): void {
    this.#engine.setFeatureState({ source: 'marks', id }, { shown })
  }
}
