import type { Spans } from './evaluate.ts'

/**
 * Records by their beginning and by their end, so that those between two bounds are found without a look at the rest.
 * Places in an order are found from a place nearby: a small step of a window costs a few looks, however many records.
 */
export interface Orders {
  /** Indexes of dated records, earliest beginning first. */
  readonly byStart: Uint32Array
  /** The same, earliest end first; empty where only beginnings count. */
  readonly byEnd: Uint32Array
  /** How many begin before `day`. */
  begunBefore(day: number, near: number): number
  /** How many have ended by `day`. */
  endedBy(day: number, near: number): number
}

/** Undated records are in neither order. */
export function createOrders({ start, end }: Spans): Orders {
  const byStart = orderOf(start, start)
  const byEnd = end ? orderOf(end, start) : new Uint32Array(0)
  return {
    byStart,
    byEnd,
    begunBefore: (day, near) => placeOf(byStart, start, day, false, near),
    endedBy: (day, near) => (end ? placeOf(byEnd, end, day, true, near) : 0),
  }
}

function orderOf(key: Float64Array, dated: Float64Array): Uint32Array {
  let size = 0
  const order = new Uint32Array(dated.length)
  for (let i = 0; i < dated.length; i++) if (!Number.isNaN(at(dated, i))) order[size++] = i
  // Infinities beside each other must not give NaN, so no subtraction.
  return order.slice(0, size).sort((i, j) => (at(key, i) < at(key, j) ? -1 : at(key, i) > at(key, j) ? 1 : 0))
}

/** How many keys lie before the day (or on it too), looked for in growing strides from `near`. */
function placeOf(order: Uint32Array, key: Float64Array, day: number, on: boolean, near: number): number {
  let low = 0
  let high = order.length
  let stride = 1
  let probe = Math.min(Math.max(near, 0), high)
  if (probe < high && lies(key, order[probe] ?? 0, day, on)) {
    while (probe < high && lies(key, order[probe] ?? 0, day, on)) {
      low = probe + 1
      probe += stride
      stride *= 2
    }
    if (probe < high) high = probe
  } else {
    while (probe > 0 && !lies(key, order[probe - 1] ?? 0, day, on)) {
      high = probe - 1
      probe -= stride
      stride *= 2
    }
    if (probe > 0) low = probe
  }
  while (low < high) {
    const middle = (low + high) >>> 1
    if (lies(key, order[middle] ?? 0, day, on)) low = middle + 1
    else high = middle
  }
  return low
}

function lies(key: Float64Array, i: number, day: number, on: boolean): boolean {
  const value = key[i] ?? 0
  return value < day || (on && value === day)
}

function at(column: Float64Array, i: number): number {
  return column[i] ?? Number.NaN
}
