import type { Kind } from '../domain/taxonomy.ts'
import { KIND_PATHS } from '../ui/KindMark.tsx'
import { hatchPath } from './drawing.ts'
import type { LightShape } from './geometry/shapes.ts'
import { type Label, placeLabels } from './labels.ts'
import { DASH, DISPUTED_POINT_ZOOM, HATCH, KIND_TOKEN, OPACITY, OWN_TOKEN, ROLE_TOKEN, type Token } from './layers.ts'
import { dashOf, type Line, opacityOf } from './lines.ts'
import type { MapModel } from './model.ts'
import { type Bounds, boxOf, type LonLat, project, SVG_SCALE, WORLD } from './projection.ts'
import { DISPUTED_PATHS, dotPath, GRATICULE_PATH, linePath } from './svgPaths.ts'

/** Everything that stands in the picture beside the map. */
export interface PictureWords {
  readonly title: string
  /** Filter, time, counts, partners: a paragraph each. */
  readonly lines: readonly string[]
  readonly kinds: readonly { readonly kind: Kind; readonly text: string }[]
  readonly strokes: readonly {
    readonly stroke: 'width' | 'live' | 'believed' | 'past' | 'own'
    readonly text: string
  }[]
  /** Source, version, date, address: small, at the end. */
  readonly credits: readonly string[]
}

export interface PictureSize {
  readonly width: number
  readonly height: number
}

const BASE = 1600
const MARGIN = 40
const SERIF = "Alegreya, 'Iowan Old Style', Georgia, serif"
const SANS = "'Libre Franklin', 'Segoe UI', Helvetica, Arial, sans-serif"

/**
 * The map's model as one SVG that stands alone: colours written out, nothing fetched, no style sheet. Faces are named with
 * generic ones behind them, since an embedded face would outweigh the drawing.
 */
export function mapPicture(
  model: MapModel,
  shapes: readonly LightShape[],
  bounds: Bounds,
  words: PictureWords,
  token: Token,
  size: PictureSize,
): string {
  const height = Math.round((BASE * size.height) / size.width)
  const world = boxOf(bounds)
  // A tall frame stands beside its words, a wide one over them.
  const beside = world.width < world.height * 1.2
  const column = beside ? 420 : BASE - 2 * MARGIN
  const text = columnOf(words, column, token, beside)
  const box = beside
    ? { x: MARGIN + column + 24, y: 0, width: BASE - MARGIN - column - 24, height }
    : { x: 0, y: 0, width: BASE, height: height - text.height - MARGIN - 20 }
  const at = beside ? { x: MARGIN, y: MARGIN } : { x: MARGIN, y: box.height + 24 }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${BASE} ${height}">`,
    `<title>${xml(words.title)}</title>`,
    `<desc>${xml([...words.lines, ...words.credits].join(' '))}</desc>`,
    `<clipPath id="plate"><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/></clipPath>`,
    `<rect width="${BASE}" height="${height}" fill="${token('--paper')}"/>`,
    `<g clip-path="url(#plate)">${drawing(model, shapes, bounds, box, token)}</g>`,
    `<g transform="translate(${at.x} ${at.y})">${text.markup}</g>`,
    '</svg>',
  ].join('')
}

interface Plate {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function drawing(model: MapModel, shapes: readonly LightShape[], bounds: Bounds, plate: Plate, token: Token): string {
  const world = boxOf(bounds)
  const scale = Math.min(plate.width / world.width, plate.height / world.height)
  const left = plate.x + (plate.width - world.width * scale) / 2 - world.x * scale
  const top = plate.y + (plate.height - world.height * scale) / 2 - world.y * scale
  const unit = scale / SVG_SCALE
  const px = (width: number) => (width / unit).toFixed(2)
  const place = (at: LonLat) => {
    const [x, y] = project(at)
    return [left + x * scale, top + y * scale] as const
  }
  const zoom = Math.log2(scale)
  const land = shapes
    .map(({ id, d }) => `<path d="${d}" fill="${token(ROLE_TOKEN[model.roles.get(id) ?? 'other'])}"/>`)
    .join('')
  const line = (one: Line) => {
    const state = model.states.get(one.id)
    const d = linePath(one.coordinates)
    if (state === 'fanned' || d === '') return ''
    const dashes = dashOf(one)
    const dash = dashes ? ` stroke-dasharray="${dashes.map(px).join(' ')}"` : ''
    const hollow = one.believed
      ? `<path d="${d}" fill="none" stroke="${token('--land-region')}" stroke-width="${px(one.width * 0.5)}"/>`
      : ''
    return `<path data-line="${xml(one.id)}" d="${d}" fill="none" stroke="${token(one.own ? OWN_TOKEN : KIND_TOKEN[one.kind])}" stroke-width="${px(one.width * 1.25)}" stroke-opacity="${opacityOf(one, state).toFixed(2)}"${dash} stroke-linecap="${one.live ? 'round' : 'butt'}"/>${hollow}`
  }
  const copies = [-1, 0, 1].map(
    (turn) =>
      `<g transform="translate(${turn * WORLD * SVG_SCALE} 0)" stroke="${token('--border')}" stroke-width="${px(0.7)}" stroke-linejoin="round">${land}</g>`,
  )
  const seen = model.extent === 'world' ? copies.join('') : (copies[1] ?? '')
  const outline = shapes.filter(({ id }) => model.roles.get(id) === 'selected')
  const dots = [...model.countries.values()].filter((c) => c.southAmerican)
  const marks = model.marks.map(({ kind, lat, lon, radius }) => {
    const [x, y] = place([lon, lat])
    return `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(radius / 7.1).toFixed(3)})" d="${KIND_PATHS[kind]}" fill="${token(KIND_TOKEN[kind])}" fill-opacity="${OPACITY.mark}"/>`
  })
  return [
    `<rect x="${plate.x}" y="${plate.y}" width="${plate.width}" height="${plate.height}" fill="${token('--sea')}"/>`,
    `<g transform="translate(${left.toFixed(3)} ${top.toFixed(3)}) scale(${unit.toFixed(6)})">`,
    `<path d="${GRATICULE_PATH}" fill="none" stroke="${token('--graticule')}" stroke-width="${px(0.7)}"/>`,
    seen,
    `<g fill="${token('--disputed')}" fill-opacity="0.08" stroke="${token('--disputed')}" stroke-width="${px(1)}" stroke-linecap="round" stroke-dasharray="${DASH.disputed.map(px).join(' ')}">`,
    ...DISPUTED_PATHS.filter((area) => !area.isPoint || zoom >= DISPUTED_POINT_ZOOM).map(({ d }) => `<path d="${d}"/>`),
    '</g>',
    `<path d="${hatchPath({ line: linePath }, zoom)}" fill="none" stroke="${token('--disputed')}" stroke-width="${px(HATCH.width)}" stroke-opacity="${HATCH.opacity}"/>`,
    ...outline.map(({ d }) => `<path d="${d}" fill="none" stroke="${token('--accent')}" stroke-width="${px(1.6)}"/>`),
    `<g data-layer="links">${model.links.map(line).join('')}</g>`,
    `<g data-layer="focus">${model.focus.map(line).join('')}</g>`,
    ...dots.map(({ capital: { lon, lat } }) => {
      const d = dotPath([lon, lat])
      return `<path d="${d}" stroke="${token('--label')}" stroke-width="${px(6.6)}" stroke-linecap="round"/><path d="${d}" stroke="${token('--label-halo')}" stroke-width="${px(4)}" stroke-linecap="round"/>`
    }),
    '</g>',
    ...marks,
    hubMark(model, place, token),
    ...labels(model.labels, zoom, place, token),
  ].join('')
}

function hubMark({ hub }: MapModel, place: (at: LonLat) => readonly [number, number], token: Token): string {
  if (!hub) return ''
  const [x, y] = place(hub.at)
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="8" fill="${token('--paper')}" stroke="${token(KIND_TOKEN[hub.record.kind])}" stroke-width="3"/>`
}

const FACE = {
  region: {
    size: 15,
    attributes: 'font-weight="600" letter-spacing="1.6" font-variant="all-small-caps"',
    ink: '--label',
  },
  other: { size: 11.5, attributes: 'letter-spacing="0.7"', ink: '--label-soft' },
  disputed: { size: 10.5, attributes: 'font-style="italic"', ink: '--label-soft' },
} as const
const DISPUTED_LETTERS = 22

function labels(
  all: readonly Label[],
  zoom: number,
  place: (at: LonLat) => readonly [number, number],
  token: Token,
): readonly string[] {
  const shown = placeLabels(all, zoom, ({ lon, lat }) => place([lon, lat]))
  return all.flatMap((label) => {
    const aside = shown.get(label.id)
    if (!aside) return []
    const [x, y] = place([label.lon, label.lat])
    const { size, attributes, ink } = FACE[label.tone]
    const rows = label.tone === 'disputed' ? wrapped(label.text, DISPUTED_LETTERS) : [label.text]
    const first = y + aside[1] - ((rows.length - 1) * size * 1.2) / 2 + size * 0.33
    const rowsText = rows.map(
      (row, i) =>
        `<tspan x="${(x + aside[0]).toFixed(1)}" y="${(first + i * size * 1.2).toFixed(1)}">${xml(row)}</tspan>`,
    )
    return `<text text-anchor="middle" font-family="${SERIF}" font-size="${size}" ${attributes} fill="${token(ink)}" stroke="${token('--label-halo')}" stroke-width="3" stroke-opacity="0.8" stroke-linejoin="round" paint-order="stroke">${rowsText.join('')}</text>`
  })
}

/** The words from the top down. */
function columnOf(
  words: PictureWords,
  width: number,
  token: Token,
  beside: boolean,
): { markup: string; height: number } {
  const parts: string[] = []
  let y = 0
  const write = (text: string, size: number, family: string, ink: string, weight = 400) => {
    for (const row of wrapped(text, width / (size * (family === SERIF ? 0.47 : 0.54)))) {
      y += size * 1.3
      parts.push(
        `<text x="0" y="${y.toFixed(1)}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${token(ink)}">${xml(row)}</text>`,
      )
    }
  }
  write(words.title, 30, SERIF, '--ink', 600)
  y += 10
  for (const line of words.lines) {
    write(line, 16, SANS, '--ink')
    y += 6
  }
  y += 12
  const step = beside ? width / 2 : width / 9
  const top = y
  words.kinds.forEach(({ kind, text }, i) => {
    const [x, at] = beside ? [(i % 2) * step, top + Math.floor(i / 2) * 24] : [i * step, top]
    parts.push(
      `<path transform="translate(${(x + 8).toFixed(1)} ${(at + 8).toFixed(1)})" d="${KIND_PATHS[kind]}" fill="${token(KIND_TOKEN[kind])}"/>`,
      legendText(x + 24, at + 13, text, token),
    )
    y = at + 24
  })
  const next = y + 4
  words.strokes.forEach(({ stroke, text }, i) => {
    const [x, at] = beside ? [0, next + i * 24] : [i * step * 2, next]
    parts.push(sample(stroke, x, at, token), legendText(x + 44, at + 13, text, token))
    y = at + 24
  })
  y += 12
  for (const line of words.credits) write(line, 12.5, SANS, '--ink-soft')
  return { markup: parts.join(''), height: y }
}

function legendText(x: number, y: number, text: string, token: Token): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-family="${SANS}" font-size="14" fill="${token('--ink')}">${xml(text)}</text>`
}

function sample(stroke: PictureWords['strokes'][number]['stroke'], x: number, y: number, token: Token): string {
  const ink = token(stroke === 'own' ? OWN_TOKEN : KIND_TOKEN.agreement)
  if (stroke === 'width') return `<path d="M${x} ${y + 8}L${x + 34} ${y + 4}V${y + 12}Z" fill="${ink}"/>`
  if (stroke === 'believed') return `<path d="M${x} ${y + 6}h34M${x} ${y + 10}h34" stroke="${ink}" stroke-width="1.2"/>`
  const dash = stroke === 'past' ? ' stroke-dasharray="6.6 5.4"' : ''
  return `<path d="M${x} ${y + 8}H${x + 34}" stroke="${ink}" stroke-width="3"${dash}/>`
}

/** Between words, and inside one only where it alone is longer than a row: an address. */
function wrapped(text: string, most: number): readonly string[] {
  const limit = Math.max(8, Math.floor(most))
  const rows: string[] = []
  for (const word of text.split(/\s+/).flatMap((w) => w.match(new RegExp(`.{1,${limit}}`, 'gu')) ?? [])) {
    const last = rows.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= limit) rows[rows.length - 1] = `${last} ${word}`
    else rows.push(word)
  }
  return rows
}

/** Without the characters that XML 1.0 cannot hold. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
