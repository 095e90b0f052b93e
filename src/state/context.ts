import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Dataset } from '../dataset/dataset.ts'
import type { Selectors } from './selectors.ts'
import type { AtlasState, AtlasStore } from './store.ts'

export interface Atlas {
  readonly dataset: Dataset
  readonly selectors: Selectors
  readonly store: AtlasStore
}

export const AtlasContext = createContext<Atlas | null>(null)

/** Throws outside `<AtlasContext value>`: a component of the atlas was rendered without its data. */
export function useAtlas(): Atlas {
  const atlas = use(AtlasContext)
  if (!atlas) throw new Error('useAtlas needs an AtlasContext above it')
  return atlas
}

/** `select` must return a stored or memoised reference, never a new object per call. */
export function useAtlasState<T>(select: (state: AtlasState) => T): T {
  return useStore(useAtlas().store, select)
}
