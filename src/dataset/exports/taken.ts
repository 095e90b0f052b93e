import type { Localized } from '../../domain/schema.ts'
import type { CompiledRecord } from '../compiled.ts'
import type { Dataset } from '../dataset.ts'

/** What a reader takes away: records of one view, with the words that say which. */
export interface Taken {
  readonly dataset: Dataset
  readonly records: readonly CompiledRecord[]
  readonly view: ViewWords
}

export interface ViewWords {
  /** The language of names and notes where a format has room for one. */
  readonly lang: keyof Localized
  /** The filters in words. */
  readonly filter: string
  /** Where the view can be seen again. */
  readonly address: string
  /** ISO day for which `isLive` tells. */
  readonly statusDay: string
  readonly isLive: (record: CompiledRecord) => boolean
  readonly recordAddress: (id: string) => string
}

/** Said at the head of every file that has one. */
export function headOf({ dataset, records, view }: Taken) {
  return {
    title: 'Atlas Sur',
    version: dataset.version,
    asOf: dataset.asOf,
    filter: view.filter,
    address: view.address,
    statusDay: view.statusDay,
    count: records.length,
    ...(dataset.own ? { notOfTheAtlas: `${dataset.own.records} records of ${dataset.own.file}` } : {}),
  }
}
