import type { AtlasStore } from '../state/store.ts'
import { setWindow, type Window } from '../state/view.ts'

/**
 * A run of window changes that the back button undoes as one: a drag, a held key, a playing timeline. The first step
 * that changes anything is pushed, so that the entry before the gesture stays as it was; the later ones replace the
 * entry that the first one made. Nothing is left to write at the end, and a gesture that changes nothing writes nothing.
 */
export interface Gesture {
  readonly step: (window: Window) => void
}

export function beginGesture(store: AtlasStore): Gesture {
  let pushed = false
  return {
    step: ({ from, to }) => {
      const { view, apply } = store.getState()
      apply(setWindow(from, to), pushed ? 'replace' : 'push')
      if (store.getState().view !== view) pushed = true
    },
  }
}
