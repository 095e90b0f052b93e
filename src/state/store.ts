import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Selection, Transition, View } from './view.ts'
import { sameSelection } from './view.ts'

/** `push`: a discrete act that the back button should undo; `replace`: one step of a drag or of playback. */
export type History = 'push' | 'replace'

export interface AtlasState {
  readonly view: View
  /** How the newest view should reach the address bar. */
  readonly history: History
  /** What the pointer or focus is on: transient, never in the address. */
  readonly hover: Selection | null
  readonly apply: (transition: Transition, history?: History) => void
  readonly setHover: (hover: Selection | null) => void
}

export type AtlasStore = StoreApi<AtlasState>

export function createAtlasStore(initial: View): AtlasStore {
  return createStore<AtlasState>()((set) => ({
    view: initial,
    history: 'replace',
    hover: null,
    apply: (transition, history = 'push') =>
      set((state) => {
        const view = transition(state.view)
        return view === state.view ? state : { view, history }
      }),
    setHover: (hover) => set((state) => (sameSelection(state.hover, hover) ? state : { hover })),
  }))
}
