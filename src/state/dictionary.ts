/** Lists of lists of numbers, each distinct one told by a small code in the order of first sight. */
export interface Dictionary {
  /** Per code, what it stands for. */
  readonly entries: readonly (readonly (readonly number[])[])[]
  codeOf(entry: readonly (readonly number[])[]): number
}

export function createDictionary(): Dictionary {
  const entries: (readonly (readonly number[])[])[] = []
  const codes = new Map<string, number>()
  return {
    entries,
    codeOf(entry) {
      const key = entry.join(';')
      let code = codes.get(key)
      if (code === undefined) {
        code = entries.push(entry) - 1
        codes.set(key, code)
      }
      return code
    },
  }
}
