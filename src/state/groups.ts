import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { GroupSelection } from './view.ts'

/** Indexes of the records that a series, claim or source stands over; none where the dataset lacks it. */
export function groupIndexes(dataset: Dataset, { type, id }: GroupSelection): readonly number[] {
  switch (type) {
    case 'series':
      return dataset.bySeries.get(id) ?? []
    case 'claim':
      return (dataset.claimById.get(id)?.records ?? []).flatMap((record) => dataset.indexOf.get(record) ?? [])
    case 'source':
      return dataset.bySource.get(id) ?? []
  }
}

export function groupRecords(dataset: Dataset, group: GroupSelection): readonly CompiledRecord[] {
  return groupIndexes(dataset, group).flatMap((index) => dataset.records[index] ?? [])
}
