const MOST_LEVELS = 40

/** The value itself, or a word about it where it is nested deeper than anything of the schema: such a thing can be neither written nor shown. */
export function notTooDeep(value: unknown): unknown {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return '[nested too deep]'
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return value
}
