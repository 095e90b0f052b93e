import { MAP_LIST } from '../map/listLevels.ts'

/** Puts the focus on the map's list, or on the page that stands over the map. */
export function focusContent(): void {
  const page = document.querySelector<HTMLElement>('[data-page]')
  const target = page ?? document.getElementById(MAP_LIST)
  target?.focus()
}
