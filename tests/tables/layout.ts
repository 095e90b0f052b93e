import { vi } from 'vitest'

class NoResize implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Gives every element a size, which jsdom does not: rows that are measured as out of view are not rendered. */
export function layOut(width: number, height: number): void {
  vi.stubGlobal('ResizeObserver', NoResize)
  const size = { offsetWidth: width, clientWidth: width, offsetHeight: height, clientHeight: height }
  for (const [name, value] of Object.entries(size)) {
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return name === 'offsetHeight' && this.getAttribute('role') === 'row' ? 20 : value
      },
    })
  }
}
