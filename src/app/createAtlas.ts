import type { Dataset } from '../dataset/dataset.ts'
import type { Atlas } from '../state/context.ts'
import { knownIds } from '../state/knownIds.ts'
import { createSelectors } from '../state/selectors.ts'
import { createAtlasStore } from '../state/store.ts'
import type { UrlProblem } from '../state/url.ts'
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
