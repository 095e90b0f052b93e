import type { Page } from '@playwright/test'

/** What stands wider than the window or than the page over the map, told by its name. */
export async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const wide = document.documentElement.scrollWidth
    if (wide > innerWidth) found.push(`the document: ${wide} > ${innerWidth}`)
    // Each part that scrolls by itself does so downwards alone, unless it says that it is a region of its own.
    for (const part of document.querySelectorAll<HTMLElement>('main *, header, [role="dialog"], [role="dialog"] *')) {
      const { overflowX } = getComputedStyle(part)
      if (overflowX !== 'auto' && overflowX !== 'scroll') continue
      if (part.scrollWidth <= part.clientWidth + 1 || part.clientWidth === 0) continue
      if (part.getBoundingClientRect().width <= 1 || (part.tagName === 'UL' && innerWidth > 360)) continue
      const own = part.tabIndex >= 0 || part.querySelector('[tabindex="0"], button, a') !== null
      const isTable = part.querySelector('table, [role="grid"], svg') !== null
      if (own && isTable) continue
      const name = part.getAttribute('aria-label') ?? part.className
      found.push(`${part.tagName} ${name}: ${part.scrollWidth} > ${part.clientWidth}`)
    }
    return found
  })
}

/** Targets smaller than 24 CSS px that also stand closer to another one than that (WCAG 2.5.8 with its exceptions). */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ROLES = 'button, link, slider, option, menuitem, menuitemradio, tab, checkbox, radio, switch, gridcell'
    const roles = ROLES.split(', ').map((role) => `[role="${role}"]`)
    const all = [
      ...document.querySelectorAll<HTMLElement>(['button, a[href], input, select, summary', ...roles].join()),
    ]
    const boxOf = (element: HTMLElement): DOMRect => {
      const label = element instanceof HTMLInputElement ? element.closest('label') : null
      return (label ?? element).getBoundingClientRect()
    }
    const seen = all.filter((element) => {
      if (element.closest('[inert], [aria-hidden="true"]') || element.matches(':disabled')) return false
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
      for (let around: Element | null = element; around; around = around.parentElement)
        if (getComputedStyle(around).clipPath !== 'none') return false
      const { width, height, left, top } = boxOf(element)
      if (width <= 1 || height <= 1 || left >= innerWidth || top >= innerHeight) return false
      return getComputedStyle(element).pointerEvents !== 'none'
    })
    // A link among the words of a sentence is as high as its line, and may be.
    const inSentence = (element: HTMLElement) => {
      if (getComputedStyle(element).display !== 'inline') return false
      const around = [...(element.parentElement?.childNodes ?? [])]
      return around.some((node) => node.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(node.textContent ?? ''))
    }
    const boxes = seen.map((element) => ({ element, box: boxOf(element) }))
    const small = boxes.filter(({ box, element }) => (box.width < 23.5 || box.height < 23.5) && !inSentence(element))
    const found: string[] = []
    for (const { element, box } of small) {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      const near = boxes.find(({ element: other, box: there }) => {
        if (other === element || other.contains(element) || element.contains(other)) return false
        const undersized = there.width < 23.5 || there.height < 23.5
        const [dx, dy] = undersized
          ? [there.x + there.width / 2 - x, there.y + there.height / 2 - y]
          : [Math.max(there.left - x, 0, x - there.right), Math.max(there.top - y, 0, y - there.bottom)]
        return Math.hypot(dx, dy) < (undersized ? 23.5 : 11.5)
      })
      if (!near) continue
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)
      found.push(`${element.tagName} “${name}”: ${Math.round(box.width)} × ${Math.round(box.height)}`)
    }
    return found
  })
}

/** Texts that a box cuts off, and texts that stand on one another. Names on the map are left out: those step aside. */
export async function brokenTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: { at: Element; words: string; boxes: DOMRect[] }[] = []
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const at = node.parentElement
      const words = node.textContent?.trim() ?? ''
      if (!at || words.length < 2 || at.closest('.map-stage, .visually-hidden, [inert], option, noscript, script, svg'))
        continue
      if (!at.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      let unseen = false
      for (let around: Element | null = at; around && !unseen; around = around.parentElement)
        unseen = getComputedStyle(around).clipPath !== 'none'
      if (unseen) continue
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
      if (boxes.length === 0) continue
      texts.push({ at, words, boxes })
      for (let around: Element | null = at; around && around !== document.body; around = around.parentElement) {
        const style = getComputedStyle(around)
        if (!/hidden|clip/.test(`${style.overflowX} ${style.overflowY}`)) {
          if (/auto|scroll/.test(`${style.overflowX} ${style.overflowY}`) || style.position === 'fixed') break
          continue
        }
        const frame = around.getBoundingClientRect()
        // Read out alone, or told in full elsewhere.
        if (
          frame.width <= 1 ||
          style.textOverflow === 'ellipsis' ||
          style.webkitLineClamp !== 'none' ||
          style.clipPath !== 'none'
        )
          break
        const cut = boxes.some(
          (box) =>
            box.right > frame.right + 2 ||
            box.left < frame.left - 2 ||
            box.bottom > frame.bottom + 3 ||
            box.top < frame.top - 3,
        )
        if (cut) found.push(`cut: “${words.slice(0, 40)}”`)
        break
      }
    }
    /** A ground of its own below a text, on which the other one does not stand. */
    const onPaper = (at: Element, other: Element) => {
      for (let ground: Element | null = at; ground && !ground.contains(other); ground = ground.parentElement) {
        const { backgroundColor } = getComputedStyle(ground)
        const alpha = /^rgba\(.*, ([\d.]+)\)$|\/ ([\d.]+)\)$/.exec(backgroundColor)
        if (Number(alpha?.[1] ?? alpha?.[2] ?? 1) > 0.85) return true
      }
      return false
    }
    const onTop = (at: Element, { left, top, width, height }: DOMRect) => {
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      // Below a modal menu the pointer meets the page as a whole.
      const near = hit === at.parentElement || hit === at.parentElement?.parentElement
      return hit !== null && (at.contains(hit) || near)
    }
    for (const [i, a] of texts.entries())
      for (const b of texts.slice(i + 1)) {
        if (a.at === b.at || a.at.contains(b.at) || b.at.contains(a.at)) continue
        const crossed = a.boxes.some((p) =>
          b.boxes.some((q) => {
            const width = Math.min(p.right, q.right) - Math.max(p.left, q.left)
            const height = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top)
            // Lines of type touch by their leading; and what a panel covers is no fault.
            if (width <= 3 || height <= 5 || !onTop(a.at, p) || !onTop(b.at, q)) return false
            return !onPaper(a.at, b.at) && !onPaper(b.at, a.at)
          }),
        )
        if (crossed) found.push(`on one another: “${a.words.slice(0, 30)}” and “${b.words.slice(0, 30)}”`)
      }
    return found
  })
}

/** The spacing that WCAG 1.4.12 asks a page to bear. */
export async function spaceTexts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}
