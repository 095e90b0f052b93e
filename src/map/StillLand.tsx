import { themeRules } from '../ui/themeRules.ts'
import type { LightShape } from './geometry/shapes.ts'
import { ROLE_TOKEN, type Token } from './layers.ts'
import type { MapModel } from './model.ts'
import { SVG_SCALE, WORLD } from './projection.ts'

interface StillLandProps {
  readonly model: MapModel
  readonly shapes: readonly LightShape[]
  /** The stylesheet of the colours: a picture takes none from the page around it. */
  readonly tokens: string
}

/** SVG units of a border that is 0.7 CSS pixels wide on a middling screen. */
const BORDER = 2.3

/**
 * The areas as a picture, once in the colours of each theme. To a browser a picture is content, where drawn paths are
 * none: the map then counts as what the page is opened for, and is told to have arrived when it has.
 */
export function StillLand({ model, shapes, tokens }: StillLandProps) {
  const side = WORLD * SVG_SCALE
  const picture = (color: Token) => {
    const byColor = new Map<string, string>()
    for (const { id, d } of shapes) {
      const fill = color(ROLE_TOKEN[model.roles.get(id) ?? 'other'])
      byColor.set(fill, (byColor.get(fill) ?? '') + d)
    }
    const paths = [...byColor].map(([fill, d]) => `<path fill="${fill}" d="${d}"/>`)
    const ink = `stroke="${color('--border')}" stroke-width="${BORDER}" stroke-linejoin="round"`
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><g ${ink}>${paths.join('')}</g></svg>`
  }
  return (['light', 'dark'] as const).map((theme) => (
    <image
      key={theme}
      className={`still-land still-land-${theme}`}
      width={side}
      height={side}
      href={addressOf(picture(colorsOf(tokens, theme)))}
    />
  ))
}

/** Reads a colour token of one theme. */
function colorsOf(tokens: string, theme: 'light' | 'dark'): Token {
  const rules = themeRules(tokens, theme)
  return (token) => {
    const found = new RegExp(`${token}:\\s*(#[0-9a-f]+);`, 'i').exec(rules)?.[1]
    if (!found) throw new Error(`src/ui/tokens.css has no ${token} for the ${theme} theme`)
    return found
  }
}

function addressOf(svg: string): string {
  return `data:image/svg+xml,${svg.replace(/[<>#"%]/g, (sign) => encodeURIComponent(sign))}`
}
