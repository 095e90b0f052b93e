import type { CompiledDataset } from '../dataset/compiled.ts'
import { createDataset, type Dataset } from '../dataset/dataset.ts'

/** Why the data could not be shown: `network` may pass, `unreadable` and `format` will not without a new version of the page. */
export type LoadFailure = 'network' | 'unreadable' | 'format'

export class DatasetError extends Error {
  readonly failure: LoadFailure
  constructor(failure: LoadFailure, detail: string) {
    super(detail)
    this.failure = failure
  }
}

const FORMAT: CompiledDataset['format'] = 1

/** Throws DatasetError only. */
export async function loadDataset(url: string, fetcher: typeof fetch = fetch): Promise<Dataset> {
  let text: string
  try {
    const response = await fetcher(url)
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    text = await response.text()
  } catch (error) {
    throw new DatasetError('network', String(error))
  }
  let parsed: CompiledDataset
  try {
    parsed = JSON.parse(text) as CompiledDataset
  } catch (error) {
    throw new DatasetError('unreadable', String(error))
  }
  if (parsed?.format !== FORMAT)
    throw new DatasetError('format', `format ${String(parsed?.format)}, expected ${FORMAT}`)
  try {
    return createDataset(parsed)
  } catch (error) {
    throw new DatasetError('unreadable', String(error))
  }
}
