import type { Spans } from './evaluate.ts'

/** Records by their beginning and by their end, so that those between two bounds are found without a look at the rest. */
export interface Orders {
  /** Indexes of records that begin in [a, b), whichever of the two is the earlier. */
  begunBetween(a: number, b: number): Uint32Array
  /** Indexes of records that end in (a, b]; none where only beginnings count. */
  endedBetween(a: number, b: number): Uint32Array
}

const NONE = new Uint32Array(0)

/** Undated records are in neither order. */
export function createOrders({ start, end }: Spans): Orders {
  const byStart = orderOf(start, start)
  const byEnd = end ? orderOf(end, start) : null
  return {
    begunBetween: (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a]
      return byStart.subarray(
        first(byStart, (i) => at(start, i) >= low),
        first(byStart, (i) => at(start, i) >= high),
      )
    },
    endedBetween: (a, b) => {
      if (!end || !byEnd) return NONE
      const [low, high] = a < b ? [a, b] : [b, a]
      return byEnd.subarray(
        first(byEnd, (i) => at(end, i) > low),
        first(byEnd, (i) => at(end, i) > high),
      )
    },
  }
}

function orderOf(key: Float64Array, dated: Float64Array): Uint32Array {
  let size = 0
  const order = new Uint32Array(dated.length)
  for (let i = 0; i < dated.length; i++) if (!Number.isNaN(at(dated, i))) order[size++] = i
  // Infinities beside each other must not give NaN, so no subtraction.
  return order.slice(0, size).sort((i, j) => (at(key, i) < at(key, j) ? -1 : at(key, i) > at(key, j) ? 1 : 0))
}

/** The first place in the order where the test holds; it holds from there on. */
function first(order: Uint32Array, test: (i: number) => boolean): number {
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (test(order[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}

function at(column: Float64Array, i: number): number {
  return column[i] ?? Number.NaN
}
