import 'leaflet/dist/leaflet.css'
import datasetUrl from 'virtual:atlas-dataset-url'
import L from 'leaflet'
import { loadDataset } from '../../src/app/loadDataset.ts'
import { linkLines } from '../../src/map/lines.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW } from '../../src/state/view.ts'
import { painted, stepTo } from './stepping.ts'

/** The hard peer: Leaflet drawing the same links as SVG, told of each step which of them are there and how wide. */
const dataset = await loadDataset(datasetUrl)
const selectors = createSelectors(dataset)
const map = L.map('map', { zoomAnimation: false, attributionControl: false }).setView([-20, -40], 2)
const drawn = new Map<string, L.Polyline>()

function show(n: number): void {
  const view = stepTo(n)({ ...DEFAULT_VIEW, extent: 'world' })
  const lines = linkLines(dataset, selectors.links(view), 'world')
  const gone = new Set(drawn.keys())
  for (const line of lines) {
    gone.delete(line.id)
    const style = {
      weight: line.width,
      opacity: line.live ? 0.8 : 0.4,
      dashArray: line.live ? '' : '4 4',
      color: '#1f5f99',
    }
    const had = drawn.get(line.id)
    if (had) had.setStyle(style)
    else
      drawn.set(
        line.id,
        L.polyline(
          line.coordinates.map(([lon, lat]): [number, number] => [lat, lon]),
          { ...style, smoothFactor: 0 },
        ).addTo(map),
      )
  }
  for (const id of gone) {
    drawn.get(id)?.remove()
    drawn.delete(id)
  }
}

show(0)
window.step = (n) => {
  show(n)
  return painted()
}
document.documentElement.dataset.ready = 'true'
