import type { Country } from '../../domain/schema.ts'
import { type Dataset, datasetSteps, type Frame, type OwnPart } from '../dataset.ts'
import { type Steps, whole } from '../steps.ts'
import type { OwnBase, OwnData } from './types.ts'

/** A new dataset with the reader's records beside those of the atlas, or in their place. The atlas's own stays as it was. */
export function withOwn(atlas: Dataset, data: OwnData, file: string, mode: OwnPart['mode']): Dataset {
  return whole(withOwnSteps(atlas, data, file, mode))
}

/** The same in steps, for many records. */
export function* withOwnSteps(atlas: Dataset, data: OwnData, file: string, mode: OwnPart['mode']): Steps<Dataset> {
  const beside = mode === 'beside'
  const countries = [...atlas.countries.values(), ...data.countries]
  return yield* datasetSteps(
    {
      format: 1,
      version: atlas.version,
      asOf: atlas.asOf,
      countries,
      sources: [...(beside ? atlas.sources.values() : []), ...data.sources],
      publishers: [...(beside ? atlas.publishers.values() : []), ...data.publishers],
      records: [...(beside ? atlas.records : []), ...data.records],
      documents: beside ? atlas.documents : [],
      claims: beside ? atlas.claims : [],
      searches: beside ? atlas.searches : [],
      flows: beside ? [...atlas.flows.values()].flat() : [],
    },
    { file, mode, records: data.records.length, frame: beside ? null : frameOf(data, countries) },
  )
}

export function baseOf(atlas: Dataset, positions: OwnBase['positions']): OwnBase {
  return {
    asOf: atlas.asOf,
    version: atlas.version,
    countries: [...atlas.countries.values()],
    organizations: atlas.records.filter((r) => r.kind === 'organization'),
    recordIds: atlas.records.map((r) => r.id),
    positions,
  }
}

/** Degrees left free around the outermost country. */
const MARGIN = 6
const LEAST = 24

/**
 * South America frames records about it and its partners. Where a record ties countries of which none is South American,
 * the frame is that of all countries named.
 */
function frameOf(data: OwnData, countries: readonly Country[]): Frame | null {
  const known = new Map(countries.map((c) => [c.id, c]))
  const elsewhere = data.records.some(
    ({ derived: { states } }) => states.length > 0 && !states.some((id) => known.get(id)?.southAmerican),
  )
  if (!elsewhere) return null
  const places = [...new Set(data.records.flatMap((r) => r.derived.states))].flatMap(
    (id) => known.get(id)?.capital ?? [],
  )
  const [west, east] = spanOf(places.map((p) => p.lon))
  const [south, north] = spanOf(places.map((p) => p.lat))
  return { west, east, south: Math.max(-80, south), north: Math.min(82, north) }
}

function spanOf(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const more = Math.max(MARGIN, (LEAST - (most - least)) / 2)
  return [least - more, most + more]
}
