import type { Kind } from '../domain/taxonomy.ts'

/** What lies over what, from the bottom up: the one list that both renderers follow. */
export const DRAW_ORDER = [
  'sea',
  'graticule',
  'land',
  'borders',
  'coast',
  'disputed',
  'outline',
  'links',
  'focus',
  'capitals',
  'marks',
  'labels',
] as const
export type Layer = (typeof DRAW_ORDER)[number]

export type CountryRole = 'region' | 'other' | 'neutral' | 'selected' | 'partner' | 'member' | 'suspended'

/** Reads a colour token, such as `--sea`. */
export type Token = (name: string) => string

/** Every colour of the map by the name of its token; both renderers take them from there. */
export const ROLE_TOKEN: Readonly<Record<CountryRole, string>> = {
  region: '--land-region',
  other: '--land',
  neutral: '--land-neutral',
  selected: '--land-selected',
  partner: '--land-partner',
  member: '--land-member',
  suspended: '--land-former',
}

export const KIND_TOKEN: Readonly<Record<Kind, string>> = {
  agreement: '--kind-agreement',
  exercise: '--kind-exercise',
  organization: '--kind-organization',
  mission: '--kind-mission',
  meeting: '--kind-meeting',
  dispute: '--kind-dispute',
}

/** Lines that a reader's own records have a part in. */
export const OWN_TOKEN = '--own'

/** Dashes in line widths: not live, not a member on the day, disputed. */
export const DASH = { past: [2.2, 1.8], former: [1.2, 1.6], disputed: [3, 2.4] } as const

/** Strokes of the hatching of disputed areas. */
export const HATCH = { width: 0.7, opacity: 0.6 } as const

/**
 * Opacity of a line: a link between South American states is clear, one that leaves the region recedes. `past` and
 * `dimmed` are shares of that: hundreds of lines that meet abroad would together outweigh the chosen one.
 */
export const OPACITY = { intra: 0.85, chosen: 0.55, extra: 0.4, past: 0.6, dimmed: 0.14, mark: 0.6 } as const

/** The smaller disputed places are marked from this map zoom on. */
export const DISPUTED_POINT_ZOOM = 4.2
