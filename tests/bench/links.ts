import datasetUrl from 'virtual:atlas-dataset-url'
import { loadDataset } from '../../src/app/loadDataset.ts'
import { type Line, linkLines } from '../../src/map/lines.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW } from '../../src/state/view.ts'
import { stepTo } from './stepping.ts'

const dataset = await loadDataset(datasetUrl)
const selectors = createSelectors(dataset)

/** The links of a step, counted by the atlas's own code: what every peer of the map is told. */
export function linksOfStep(n: number): readonly Line[] {
  return linkLines(dataset, selectors.links(stepTo(n)({ ...DEFAULT_VIEW, extent: 'world' })), 'world')
}
