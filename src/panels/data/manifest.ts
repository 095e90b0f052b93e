import { useEffect, useState } from 'react'

/** What the page needs of `data/datapackage.json`, which the build writes beside the atlas. */
export interface Manifest {
  readonly version: string
  /** Everything in one file, from `data/`. */
  readonly archive: { readonly path: string; readonly bytes: number }
  readonly resources: readonly Resource[]
  readonly changes: readonly Change[]
}

/** In English, with the translations beside it; texts without them are English in every language. */
export interface Described {
  readonly description?: string
  readonly description_es?: string
  readonly description_pt?: string
}

export interface Resource extends Described {
  readonly name: string
  readonly path: string
  readonly title: string
  readonly format: string
  readonly mediatype: string
  readonly bytes: number
  readonly rowCount?: number
  readonly schema?: {
    readonly fields: readonly ({ readonly name: string; readonly type: string } & Described)[]
  }
}

interface Change {
  readonly version: string
  readonly asOf: string
  readonly first?: boolean
  readonly lists: readonly {
    readonly name: string
    readonly count: number
    readonly added: number
    readonly removed: number
    readonly changed: number
  }[]
}

export type Loading = 'waiting' | 'failed' | Manifest

/** Where the files lie, relative to the atlas. */
export const DATA_FOLDER = './data/'

/** Fetched when the page opens, from the same origin. */
export function useManifest(): { readonly manifest: Loading; readonly again: () => void } {
  const [manifest, setManifest] = useState<Loading>('waiting')
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const aborted = new AbortController()
    setManifest('waiting')
    loadManifest(aborted.signal)
      .then(setManifest)
      .catch(() => {
        if (!aborted.signal.aborted) setManifest('failed')
      })
    return () => aborted.abort()
  }, [attempt])
  return { manifest, again: () => setAttempt((n) => n + 1) }
}

async function loadManifest(signal: AbortSignal): Promise<Manifest> {
  const response = await fetch(`${DATA_FOLDER}datapackage.json`, { signal })
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  const value = (await response.json()) as Manifest
  if (!Array.isArray(value.resources) || !Array.isArray(value.changes) || !value.archive)
    throw new Error('not a data package')
  return value
}
