/**
 * An order in which items that resemble each other stand together: the two most similar groups are joined again and
 * again, each time with those ends meeting that resemble each other most. Deterministic: among equals the items that
 * come first win, so the same items in the same order always give the same answer.
 */
export function seriate<T>(items: readonly T[], similarity: (a: T, b: T) => number): readonly T[] {
  const table = items.map((a) => items.map((b) => similarity(a, b)))
  const between = (i: number | undefined, j: number | undefined) => table[i ?? -1]?.[j ?? -1] ?? 0
  let groups: readonly (readonly number[])[] = items.map((_, i) => [i])
  while (groups.length > 1) {
    const [a, b] = closest(groups, between)
    const joined = joinEnds(groups[a] ?? [], groups[b] ?? [], between)
    groups = groups.flatMap((group, i) => (i === a ? [joined] : i === b ? [] : [group]))
  }
  const order = groups[0] ?? []
  const forward = (order[0] ?? 0) <= (order.at(-1) ?? 0)
  return (forward ? order : [...order].reverse()).flatMap((i) => items.slice(i, i + 1))
}

type Between = (i: number | undefined, j: number | undefined) => number

/** The two groups whose members resemble each other most, on average. */
function closest(groups: readonly (readonly number[])[], between: Between): readonly [number, number] {
  let best: readonly [number, number] = [0, 1]
  let most = Number.NEGATIVE_INFINITY
  groups.forEach((a, i) => {
    groups.slice(i + 1).forEach((b, offset) => {
      let sum = 0
      for (const x of a) for (const y of b) sum += between(x, y)
      const mean = sum / (a.length * b.length)
      if (mean <= most) return
      most = mean
      best = [i, i + 1 + offset]
    })
  })
  return best
}

/** One after the other, either turned round, so that the two that meet are the most alike. */
function joinEnds(a: readonly number[], b: readonly number[], between: Between): readonly number[] {
  const turned = (list: readonly number[]) => [...list].reverse()
  let best: readonly [readonly number[], readonly number[]] = [a, b]
  for (const [x, y] of [
    [turned(a), b],
    [a, turned(b)],
    [turned(a), turned(b)],
  ] as const) {
    if (between(x.at(-1), y[0]) > between(best[0].at(-1), best[1][0])) best = [x, y]
  }
  return best.flat()
}
