import type { Selection } from '../state/view.ts'
import type { MapModel } from './model.ts'
import type { LonLat } from './projection.ts'

/** The point of the map that stands for a selection: where its tooltip goes when a key brought it. */
export function anchorOf(model: MapModel, selection: Selection): LonLat | null {
  if (selection.type === 'country') {
    const country = model.countries.get(selection.id)
    return country ? (country.label ?? [country.capital.lon, country.capital.lat]) : null
  }
  const line = [...model.links, ...model.focus].find((l) => l.id === selection.id)
  if (line) return line.coordinates[Math.floor(line.coordinates.length / 2)] ?? null
  const mark = model.marks.find((one) => one.records.some((r) => r.id === selection.id))
  return mark ? [mark.lon, mark.lat] : null
}
