/** About `want` round values from 0 up to the first that is not below `most`. */
export function niceSteps(most: number, want: number): readonly number[] {
  if (most <= 0) return [0]
  const rough = most / want
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((n) => n * power).find((s) => s >= rough * 0.999) ?? power * 10
  const count = Math.ceil(most / step - 1e-9)
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)))
}

/** Round years inside the range, no closer than `room` pixels need. */
export function yearTicks(from: number, to: number, width: number, room: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((s) => (s / Math.max(1, to - from)) * width >= room) ?? 100
  const ticks: number[] = []
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) ticks.push(year)
  return ticks
}

/** A guess at the width of text in the charts' typeface: they are drawn before a browser could measure it. */
export function textWidth(text: string, size: number): number {
  const wide = text.match(/[\dA-Z–%]/g)?.length ?? 0
  return (wide * 0.66 + (text.length - wide) * 0.56) * size
}

/** Short enough for the room, with an ellipsis where something is left out. */
export function fitted(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text
  let kept = text
  while (kept.length > 1 && textWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}
