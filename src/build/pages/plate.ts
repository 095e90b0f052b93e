import type { CompiledRecord } from '../../dataset/compiled.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { m } from '../../i18n/generated/messages.js'
import { nameOf } from '../../map/contents.ts'
import { KIND_TOKEN } from '../../map/layers.ts'
import { dashOf, hubLines, hubOf, type Line, lineOf, linkLines } from '../../map/lines.ts'
import { boxOf, EXTENT_BOUNDS, type LonLat, project, SVG_SCALE, WORLD } from '../../map/projection.ts'
import type { Link } from '../../state/links.ts'
import { placeOf as placeOnMap } from '../../state/selectors.ts'
import { DEFAULT_VIEW, type Extent } from '../../state/view.ts'
import { type Html, html } from './html.ts'
import { relative, SHAPES } from './paths.ts'
import type { Here } from './site.ts'

/** What a page's map shows, from the atlas's own model of lines and hubs. */
export interface Plate {
  readonly extent: Extent
  /** Countries in the accent colour. */
  readonly chosen: readonly string[]
  /** Countries tied to them. */
  readonly tied: readonly string[]
  readonly lines: readonly Line[]
  readonly point: LonLat | null
}

export function recordPlate({ site }: Here, record: CompiledRecord): Plate {
  const { dataset, selectors } = site
  const { states, pair } = record.derived
  const extent = extentOf(site.dataset, states)
  const place = placeOnMap(record)
  const point: LonLat | null = place && [place.lon, place.lat]
  const link = pair === null ? undefined : linkOf(site.selectors.links(DEFAULT_VIEW), pair)
  if (link) {
    const live = selectors.isLiveAt(record, dataset.today - 1)
    const lines = lineOf(dataset, { ...link, total: 1 }, 1, extent).map((line) => ({
      ...line,
      kind: record.kind,
      live,
      width: 2.5,
    }))
    return { extent, chosen: states, tied: [], lines, point }
  }
  const hub = record.kind === 'dispute' ? null : hubOf(dataset, record, extent, dataset.today - 1)
  return {
    extent,
    chosen: states,
    tied: [],
    lines: hub ? hubLines(dataset, hub, extent) : [],
    point: point ?? hub?.at ?? null,
  }
}

export function countryPlate({ site }: Here, id: string): Plate {
  const links = site.selectors.links(DEFAULT_VIEW).filter((link) => link.a === id || link.b === id)
  const extent = extentOf(site.dataset, [id])
  const tied = links.map((link) => (link.a === id ? link.b : link.a))
  return { extent, chosen: [id], tied, lines: linkLines(site.dataset, links, 'world'), point: null }
}

export function pairPlate({ site }: Here, pair: string): Plate {
  const link = linkOf(site.selectors.links(DEFAULT_VIEW), pair)
  const chosen = pair.split('-')
  const extent = extentOf(site.dataset, chosen)
  const lines = link ? lineOf(site.dataset, link, 1, extent).map((line) => ({ ...line, width: 3 })) : []
  return { extent, chosen, tied: [], lines, point: null }
}

/** The pairs that several records tie, each as one line. */
export function recordsPlate({ site }: Here, records: readonly CompiledRecord[]): Plate {
  const pairs = new Set(records.flatMap((r) => r.derived.pair ?? []))
  const links = site.selectors.links(DEFAULT_VIEW).filter((link) => pairs.has(link.pair))
  const states = [...new Set(records.flatMap((r) => r.derived.states))]
  return {
    extent: extentOf(site.dataset, states),
    chosen: [],
    tied: states,
    lines: linkLines(site.dataset, links, 'world'),
    point: null,
  }
}

export function regionPlate({ site }: Here): Plate {
  const links = site.selectors.links(DEFAULT_VIEW)
  return { extent: 'region', chosen: [], tied: [], lines: linkLines(site.dataset, links, 'region'), point: null }
}

function extentOf(dataset: Here['site']['dataset'], states: readonly string[]): Extent {
  return states.every((id) => dataset.countries.get(id)?.southAmerican) ? 'region' : 'world'
}

function linkOf(links: readonly Link[], pair: string): Link | undefined {
  return links.find((link) => link.pair === pair)
}

/** A still map that needs no script: shapes by reference to the shared file, lines and names on the page itself. */
export function plateFigure(here: Here, name: string, plate: Plate): Html {
  const box = boxOf(EXTENT_BOUNDS[plate.extent])
  const frame = [box.x, box.y, box.width, box.height].map((v) => Math.round(v * SVG_SCALE))
  const file = relative(here.path, SHAPES)
  const use = (id: string, kind: string) => html`<use href="${file}#${id}" class="${kind}"/>`
  const side = WORLD * SVG_SCALE
  const west = plate.extent === 'world' && html`<g transform="translate(${-side} 0)">${use('land', 'land')}</g>`
  const known = (id: string) => here.site.dataset.countries.has(id)
  const { asOf } = here.site.dataset
  return html`<figure class="plate"><svg viewBox="${frame.join(' ')}" role="img" aria-label="${m.static_map_of({ name })}">${west}${use('land', 'land')}${use('region', 'region')}${use('neutral', 'land')}${plate.tied
    .filter(known)
    .map((id) =>
      use(id, 'tied'),
    )}${plate.chosen.filter(known).map((id) => use(id, 'chosen'))}${use('disputed', 'disputed')}${plate.lines.map(lineMark)}${plate.point && html`<path class="point" d="M${points([plate.point])}h0"/>`}${nameMarks(here, plate)}</svg><figcaption>${m.static_map_key({ date: formatEdtf(asOf), credit: m.map_credit() })}</figcaption></figure>`
}

function lineMark(line: Line): Html | null {
  if (line.coordinates.length < 2) return null
  const dash = dashOf(line)
    ?.map((length) => length.toFixed(1))
    .join(' ')
  return html`<path class="line" d="M${points(line.coordinates)}" style="stroke:var(${KIND_TOKEN[line.kind]});stroke-width:${line.width.toFixed(1)}${dash ? `;stroke-dasharray:${dash}` : null}${line.intra ? null : ';opacity:.55'}"/>`
}

/** First point absolute, the others as whole-number steps: half the length, and exact enough at this size. */
function points(coordinates: readonly LonLat[]): string {
  const every = coordinates.length > 40 ? 4 : 2
  const kept = coordinates.filter((_, i) => i % every === 0 || i === coordinates.length - 1)
  let [atX, atY] = [0, 0]
  return kept
    .map((at, i) => {
      const [x, y] = pixel(at)
      const step = i === 0 ? `${x} ${y}` : `${i === 1 ? 'l' : ' '}${x - atX} ${y - atY}`
      ;[atX, atY] = [x, y]
      return step
    })
    .join('')
}

function pixel(at: LonLat): readonly [number, number] {
  const [x, y] = project(at)
  return [Math.round(x * SVG_SCALE), Math.round(y * SVG_SCALE)]
}

const MOST_NAMED = 16

/** Names of the countries a reader looks for; a map of fifty states would have no room for them. */
function nameMarks({ site, lang }: Here, { chosen, tied, extent }: Plate): readonly Html[] {
  const named = [...chosen, ...tied].filter((id) =>
    extent === 'world' ? chosen.includes(id) : site.dataset.countries.get(id)?.southAmerican,
  )
  if (named.length > MOST_NAMED) return []
  return named.flatMap((id) => {
    const country = site.dataset.countries.get(id)
    if (!country) return []
    const [lon, lat] = country.label ?? [country.capital.lon, country.capital.lat]
    const [x, y] = pixel([lon, lat])
    return html`<text x="${x}" y="${y}" class="${extent === 'world' ? 'far' : 'near'}">${nameOf(country, lang)}</text>`
  })
}
