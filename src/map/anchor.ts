import type { MapModel, Target } from './model.ts'
import type { LonLat } from './projection.ts'

/** The middle of a line's course. */
export function apexOf(coordinates: readonly LonLat[]): LonLat | null {
  return coordinates[Math.floor(coordinates.length / 2)] ?? null
}

/** The point of the map that stands for a selection: where its tooltip goes when a key brought it. */
export function anchorOf(model: MapModel, { group, selection }: Target): LonLat | null {
  if (!selection) return null
  if (selection.type === 'country') {
    const country = model.countries.get(selection.id)
    return country ? (country.label ?? [country.capital.lon, country.capital.lat]) : null
  }
  const id = group ? `${group.pair}:${group.kind}` : selection.id
  const line = [...model.links, ...model.focus].find((l) => l.id === id)
  if (line) return apexOf(line.coordinates)
  const mark = model.marks.find((one) => one.records.some((r) => r.id === selection.id))
  return mark ? [mark.lon, mark.lat] : null
}
