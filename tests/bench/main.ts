import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

/** The least a MapLibre page can be: one background, no data. Its first idle frame is what the atlas is compared with. */
setWorkerUrl(workerUrl)
const map = new MapLibre({
  container: 'map',
  center: [-60, -20],
  zoom: 2.5,
  attributionControl: false,
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#dde6e8' } }],
  },
})
map.once('idle', () => {
  document.documentElement.dataset.first = String(performance.now())
})
