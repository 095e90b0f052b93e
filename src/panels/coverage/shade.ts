/** A tint of one hue, deeper with the count. It stays light enough for text: at most 45 parts of 100. */
export function shade(count: number, most: number): string {
  const parts = Math.round(6 + 39 * Math.sqrt(Math.min(1, count / Math.max(1, most))))
  return `color-mix(in srgb, var(--kind-agreement) ${parts}%, var(--paper))`
}
