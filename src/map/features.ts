import type { Feature, FeatureCollection, LineString, Point } from 'geojson'
import type { MarkForm } from './contents.ts'
import { type Line, opacityOf } from './lines.ts'
import type { MapModel } from './model.ts'
import type { LonLat } from './projection.ts'

/** The sources that follow the model; the others are the ground. */
export type ModelSource = 'links' | 'focus' | 'capitals' | 'marks'

/** What the engine draws of a model: the same for its first drawing and for every later one. */
export const FEATURES: Readonly<Record<ModelSource, (model: MapModel) => FeatureCollection>> = {
  links: (model) => collected([...model.courses()], courseFeature),
  focus: (model) => collected(model.focus, (line) => focusFeature(line, model)),
  capitals: (model) =>
    collected(
      [...model.countries.values()].filter((country) => country.southAmerican),
      ({ capital }) => pointFeature({}, [capital.lon, capital.lat]),
    ),
  marks: (model) => collected(model.markForms(), markFeature),
}

/** The id by which the engine knows one form of a mark. */
export function formId({ id, kind, radius }: MarkForm): string {
  return `${id} ${kind} ${radius}`
}

function collected<T>(things: readonly T[], feature: (thing: T) => Feature): FeatureCollection {
  return { type: 'FeatureCollection', features: things.map(feature) }
}

function courseFeature([id, course]: readonly [string, readonly LonLat[]]): Feature<LineString> {
  return lineFeature({ id, kind: 'agreement' }, course)
}

/** A few lines at most, so they carry their state with them. */
function focusFeature(line: Line, { states }: MapModel): Feature<LineString> {
  const state = states.get(line.id) ?? 'selected'
  return lineFeature(
    {
      id: line.id,
      width: line.width + (state === 'hovered' ? 1 : 0),
      kind: line.own ? 'own' : line.kind,
      dash: line.live ? (line.believed ? 'believed' : 'none') : line.spoke ? 'former' : 'past',
      opacity: opacityOf(line, state),
      raisedOpacity: opacityOf(line, 'selected'),
    },
    line.coordinates,
  )
}

function markFeature(form: MarkForm): Feature<Point> {
  const { id, kind, lat, lon, radius } = form
  return pointFeature({ form: formId(form), id, kind, radius }, [lon, lat])
}

function lineFeature(properties: Record<string, unknown>, course: readonly LonLat[]): Feature<LineString> {
  const coordinates = course.map(([lon, lat]) => [lon, lat])
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } }
}

function pointFeature(properties: Record<string, unknown>, [lon, lat]: LonLat): Feature<Point> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } }
}
