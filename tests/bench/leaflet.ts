import 'leaflet/dist/leaflet.css'
import L from 'leaflet'
import { linksOfStep } from './links.ts'
import { painted } from './stepping.ts'

/** The hard peer: Leaflet drawing the same links as SVG, told of each step which of them are there and how wide. */
const map = L.map('map', { zoomAnimation: false, attributionControl: false }).setView([-20, -40], 2)
const drawn = new Map<string, L.Polyline>()

function show(n: number): void {
  const lines = linksOfStep(n)
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
