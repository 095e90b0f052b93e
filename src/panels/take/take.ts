import type { Taken } from '../../dataset/exports/taken.ts'
import { isoOf } from '../../domain/time.ts'
import type { Atlas } from '../../state/context.ts'
import type { View } from '../../state/view.ts'
import { recordAddress, viewAddress } from './addresses.ts'
import { filterWords } from './describe.ts'

/** The records of the view, in its order, with the words and addresses that go into the files. */
export function takenFrom({ dataset, selectors }: Pick<Atlas, 'dataset' | 'selectors'>, view: View): Taken {
  const day = selectors.statusDay(view)
  return {
    dataset,
    records: selectors.matchingRecords(view),
    view: {
      lang: view.lang,
      filter: filterWords(dataset, view),
      address: viewAddress(view),
      statusDay: isoOf(day),
      isLive: (record) => selectors.isLiveAt(record, day),
      recordAddress: (id) => recordAddress(view.lang, id),
    },
  }
}
