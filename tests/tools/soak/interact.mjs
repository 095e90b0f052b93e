/**
 * Random use of a page of the atlas, inside the page: presses what can be pressed, types keys, goes back and forward.
 * Given to `page.evaluate`, so it stands by itself. Gives what it did last and every disagreement of the totals.
 */
export async function interact({ seed, steps }) {
  let state = seed >>> 0
  // mulberry32: the same seed makes the same choices.
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const any = (list) => list[Math.floor(random() * list.length)]
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))
  const isShown = (element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('[inert], [aria-hidden="true"], [disabled]')
  // What leaves the page, writes files or the clipboard is not for a machine.
  const leaves = (element) =>
    (element.tagName === 'A' && (element.host !== location.host || element.pathname !== location.pathname)) ||
    element.hasAttribute('download') ||
    /download|copy|print|csv|json|svg|bibtex|ris\b/i.test(element.textContent ?? '')
  const controls = () =>
    [
      ...document.querySelectorAll(
        '#root button, #root a[href], #root [role="button"], #root [role="tab"], #root input[type="checkbox"], #root [role="option"], [role="dialog"] button',
      ),
    ].filter((element) => isShown(element) && !leaves(element))
  const keys = ['Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', 'Tab']
  const did = []
  const wrong = []
  for (let i = 0; i < steps; i++) {
    const dice = random()
    if (dice < 0.72) {
      const control = any(controls())
      if (control) {
        did.push((control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 40))
        control.focus?.()
        control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window, detail: 1 }))
      }
    } else if (dice < 0.9) {
      const key = any(keys)
      did.push(`key ${key}`)
      const target = document.activeElement ?? document.body
      for (const type of ['keydown', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, cancelable: true }))
    } else if (history.length > 1) {
      const by = dice < 0.96 ? -1 : 1
      did.push(by < 0 ? 'back' : 'forward')
      // Never out of the atlas: only where the entry was made by it.
      if (!globalThis.navigation || (by < 0 ? navigation.canGoBack : navigation.canGoForward)) {
        const index = globalThis.navigation?.currentEntry?.index
        const entry = globalThis.navigation?.entries?.()[(index ?? 0) + by]
        if (entry?.sameDocument) history.go(by)
      }
    }
    await frame()
    await frame()
    const totals = [...document.querySelectorAll('[data-totals]')].map((element) => element.dataset.totals)
    const sums = totals.map((text) => text.split(' ').map(Number))
    for (const [all, matching, drawn, unplaced] of sums)
      if (matching > all || drawn + unplaced !== matching)
        wrong.push(`${did.at(-1)}: totals ${all} ${matching} ${drawn} ${unplaced}`)
    if (new Set(totals).size > 1) wrong.push(`${did.at(-1)}: totals differ: ${totals.join(' | ')}`)
    if (document.querySelector('#root [role="alert"]'))
      wrong.push(
        `${did.slice(-5).join(' > ')}: ${document.querySelector('#root [role="alert"]').textContent.slice(0, 200)}`,
      )
    if (wrong.length > 0) break
  }
  return { did: did.slice(-8), wrong, counted: document.querySelectorAll('[data-totals]').length, at: location.search }
}
