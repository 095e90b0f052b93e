import type { Kind } from '../../domain/taxonomy.ts'
import type { Lang } from '../../state/view.ts'

/** Where every permanent page lies, from the site's root: `en/records/<id>/`. These addresses do not change. */

/** Lists of the records of one kind stand beside the countries, pairs and the rest. */
export const KIND_LISTS: Readonly<Record<Kind, string>> = {
  agreement: 'agreements',
  exercise: 'exercises',
  organization: 'organizations',
  mission: 'missions',
  meeting: 'meetings',
  dispute: 'disputes',
}

/** Files that all pages share. */
export const STYLE = 'pages/pages.css'
export const SCRIPT = 'pages/pages.js'
export const SHAPES = 'pages/world.svg'
export const CARD = 'pages/card.png'

/** Without the language, with a slash at its end; empty for the contents. */
export type Place = string

export function placeOf(section: string, id?: string): Place {
  return id === undefined ? `${section}/` : `${section}/${encodeURIComponent(id)}/`
}

export function pagePath(lang: Lang, place: Place): string {
  return `${lang}/${place}`
}

/** The shortest way from one page to another address of the site, both from its root. Works under any sub-path. */
export function relative(from: string, to: string): string {
  const [at, target] = [from.split('/').slice(0, -1), to.split('/')]
  let common = 0
  while (common < at.length && common < target.length - 1 && at[common] === target[common]) common++
  const way = '../'.repeat(at.length - common) + target.slice(common).join('/')
  return way === '' ? './' : way
}
