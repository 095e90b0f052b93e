import datasetUrl from 'virtual:atlas-dataset-url'
import { createRoot } from 'react-dom/client'
import { loadDataset } from '../../src/app/loadDataset.ts'
import { MapView } from '../../src/map/MapView.tsx'
import { AtlasContext } from '../../src/state/context.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { createAtlasStore } from '../../src/state/store.ts'
import { DEFAULT_VIEW } from '../../src/state/view.ts'
import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import { painted, stepTo } from './stepping.ts'

/** The atlas's map and nothing around it. */
const dataset = await loadDataset(datasetUrl)
const store = createAtlasStore({ ...DEFAULT_VIEW, extent: 'world' })
const atlas = { dataset, selectors: createSelectors(dataset), store }
window.step = (n) => {
  store.getState().apply(stepTo(n), 'replace')
  return painted()
}
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 }
createRoot(document.getElementById('map') ?? document.body).render(
  <AtlasContext value={atlas}>
    <MapView insets={NO_INSETS} />
  </AtlasContext>,
)
