import datasetUrl from 'virtual:atlas-dataset-url'
import { loadDataset } from '../../src/app/loadDataset.ts'
import { linkLines } from '../../src/map/lines.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW } from '../../src/state/view.ts'
import { painted, stepTo } from './stepping.ts'

/** What every step costs before anything is drawn: the links are counted, and two empty frames go by. */
const dataset = await loadDataset(datasetUrl)
const selectors = createSelectors(dataset)
window.step = (n) => {
  const lines = linkLines(dataset, selectors.links(stepTo(n)({ ...DEFAULT_VIEW, extent: 'world' })), 'world')
  document.documentElement.dataset.links = String(lines.length)
  return painted()
}
document.documentElement.dataset.ready = 'true'
