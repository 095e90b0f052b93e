/** The engine's own code, asked for once; anew after it failed to arrive. */
let arrival: Promise<typeof import('./AtlasMap.ts')> | null = null

export function engineCode(): Promise<typeof import('./AtlasMap.ts')> {
  arrival ??= import('./AtlasMap.ts').catch((error: unknown) => {
    arrival = null
    throw error
  })
  return arrival
}
