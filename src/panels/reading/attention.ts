/**
 * Where the reader's attention was. Kept outside React because the panel is built anew with every selection, and what
 * it must know happened before: whether a key or a pointer came last, and where the focus stood.
 */
let byKeyboard = false
let inside = false
let outside: HTMLElement | null = null

/** Marks the reading panel, so that focus inside it can be told from focus elsewhere. */
export const PANEL_ATTRIBUTE = 'data-reading-panel'

if (typeof document !== 'undefined') {
  document.addEventListener('keydown', () => (byKeyboard = true), true)
  document.addEventListener('pointerdown', () => (byKeyboard = false), true)
  document.addEventListener('focusin', (event) => {
    if (!(event.target instanceof HTMLElement)) return
    inside = event.target.closest(`[${PANEL_ATTRIBUTE}]`) !== null
    if (!inside) outside = event.target
  })
}

/** Marks what has more to offer where it stands once it is selected: a pair on the map, which opens into curves. */
const STAYS = '[data-stays]'

/**
 * A page opened by key, or from the panel itself, takes the focus; one opened by pointer elsewhere, or by key from what
 * the reader has only begun with, leaves it be.
 */
export function wantsFocus(): boolean {
  return inside || (byKeyboard && !document.activeElement?.closest(STAYS))
}

/** Puts the focus back where it stood before it entered the panel. */
export function leavePanel(): void {
  if (!inside) return
  inside = false
  if (outside?.isConnected) outside.focus()
}
