/** Two countries, unordered; the key is sorted: `BRA-PER`. */
export type PairKey = string

export function pairKey(a: string, b: string): PairKey {
  return a < b ? `${a}-${b}` : `${b}-${a}`
}

export function pairCountries(key: PairKey): [string, string] {
  const [a = '', b = ''] = key.split('-')
  return [a, b]
}

export function isPairKey(text: string): boolean {
  const match = /^([A-Z]{3})-([A-Z]{3})$/.exec(text)
  return match !== null && String(match[1]) < String(match[2])
}
