import type { OwnInput } from '../../dataset/own/importOwn.ts'
import type { PackedSlice } from '../../dataset/own/packed.ts'
import type { BadRow, OwnBase, OwnResult, OwnStep } from '../../dataset/own/types.ts'

/** What page and worker say to each other. */
export interface OwnTask {
  readonly input: OwnInput
  readonly base: Omit<OwnBase, 'positions'>
  readonly geometryUrl: string
}

export type OwnAnswer =
  | { readonly is: 'step'; readonly step: OwnStep; readonly done: number; readonly total: number }
  | { readonly is: 'records'; readonly slice: PackedSlice; readonly total: number }
  | { readonly is: 'bad'; readonly rows: readonly BadRow[] }
  /** Last: without the records and bad rows, which came before. */
  | { readonly is: 'result'; readonly result: OwnResult }
  | { readonly is: 'failed'; readonly detail: string }
