import type { Dataset } from '../dataset/dataset.ts'
import type { Atlas } from '../state/context.ts'
import { knownIds } from '../state/knownIds.ts'
import { createSelectors, type Prepared } from '../state/selectors.ts'
import { createAtlasStore } from '../state/store.ts'
import { shareable, type UrlProblem } from '../state/url.ts'
import type { View } from '../state/view.ts'
import { initialView } from './initialView.ts'
import { syncUrl } from './urlSync.ts'

export interface AtlasInstance extends Atlas {
  /** What the opening address asked for and the atlas could not read. */
  readonly problems: readonly UrlProblem[]
  /** Ties the store to the address; returns the function that unties it. */
  readonly connect: () => () => void
}

export function createAtlas(dataset: Dataset, target: Window): AtlasInstance {
  const selectors = createSelectors(dataset)
  const known = knownIds(dataset, selectors.columns)
  const { view, problems } = initialView(target.location.search, known, target.navigator.languages)
  const store = createAtlasStore(view)
  return { dataset, selectors, store, problems, connect: () => syncUrl(store, known, target) }
}

/**
 * The atlas again over another dataset, with the view that the reader has: only what the new dataset does not know is
 * let go of. The address goes on telling what the dataset of the atlas itself knows, and nothing else.
 */
export function recreateAtlas(
  atlas: AtlasInstance,
  dataset: Dataset,
  shipped: Dataset,
  target: Window,
  prepared?: Prepared,
): AtlasInstance {
  const selectors = createSelectors(dataset, prepared)
  const view: View = shareable(atlas.store.getState().view, knownIds(dataset, selectors.columns))
  const store = createAtlasStore(view)
  const known = knownIds(shipped, (shipped === dataset ? selectors : createSelectors(shipped)).columns)
  return { dataset, selectors, store, problems: [], connect: () => syncUrl(store, known, target) }
}
