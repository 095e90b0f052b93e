/**
 * Remembers the newest call only: the same arguments, by identity, give the same result. A view changes step by step, so
 * that is the one asked for again.
 */
export function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null
  return (...args) => {
    if (last?.args.every((arg, i) => arg === args[i])) return last.result
    last = { args, result: compute(...args) }
    return last.result
  }
}

/** The earlier of two lists that are equal item by item, so that nothing is told apart from the same. */
export function keepList<T>(same: (a: T, b: T) => boolean = Object.is): (next: readonly T[]) => readonly T[] {
  let last: readonly T[] = []
  return (next) => {
    const before = last
    const equal =
      before.length === next.length && next.every((item, i) => before[i] !== undefined && same(item, before[i]))
    if (!equal) last = next
    return last
  }
}
