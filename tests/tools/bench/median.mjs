export function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
}
