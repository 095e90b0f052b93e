import type { Dataset } from '../../dataset/dataset.ts'
import { shapesOf } from '../../map/contents.ts'
import { FRENCH_GUIANA, type LightShape, NEUTRAL_SHAPES } from '../../map/geometry/shapes.ts'
import { SVG_SCALE, WORLD } from '../../map/projection.ts'
import { DISPUTED_PATHS } from '../../map/svgPaths.ts'
import { html } from './html.ts'

/**
 * The one copy of the world that all permanent pages draw from, by `<use>`: `#land`, `#region`, `#disputed`, and every
 * country of the dataset by its code. Colours come from the page, since what is used inherits them.
 */
export function shapesFile(dataset: Dataset, shapes: readonly LightShape[]): string {
  const countryOf = shapesOf(dataset)
  const inRegion = ({ id }: LightShape) => {
    const country = dataset.countries.get(countryOf.get(id) ?? '')
    return id === FRENCH_GUIANA || country?.southAmerican === true
  }
  const path = ({ d }: LightShape) => html`<path vector-effect="non-scaling-stroke" d="${d}"/>`
  const byCountry = new Map<string, LightShape[]>()
  for (const shape of shapes) {
    const country = countryOf.get(shape.id)
    if (country) byCountry.set(country, [...(byCountry.get(country) ?? []), shape])
  }
  const named = [...byCountry].map(([id, own]) => html`<g id="${id}">${own.map(path)}</g>`)
  const uses = (part: readonly string[]) => part.map((id) => html`<use href="#${id}"/>`)
  const regionIds = [...byCountry]
    .filter(([, own]) => own.some((s) => s.id !== FRENCH_GUIANA && inRegion(s)))
    .map(([id]) => id)
  const otherIds = [...byCountry.keys()].filter((id) => !regionIds.includes(id))
  const nameless = shapes.filter(({ id }) => !countryOf.has(id) && !NEUTRAL_SHAPES.has(id))
  const land = html`<g id="land">${nameless.map(path)}${uses(otherIds)}</g>`
  const side = WORLD * SVG_SCALE
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><defs>${named}${land}<g id="region">${uses(
    regionIds,
  )}${shapes.filter((s) => s.id === FRENCH_GUIANA).map(path)}</g><g id="neutral">${shapes
    .filter(({ id }) => NEUTRAL_SHAPES.has(id))
    .map(path)}</g><g id="disputed">${DISPUTED_PATHS.filter((a) => !a.isPoint).map(path)}</g></defs></svg>\n`.text
}
