import { importOwn } from '../../dataset/own/importOwn.ts'
import { packed } from '../../dataset/own/packed.ts'
import type { OwnStep } from '../../dataset/own/types.ts'
import { positionsOf } from '../../map/positions.ts'
import { loadWorld } from '../../map/world.ts'
import type { OwnAnswer, OwnTask } from './messages.ts'

const BAD_ROWS = 1000

/** Reads a file away from the page, so that nothing in it can hold the page up. */
self.addEventListener('message', async ({ data }: MessageEvent<OwnTask>) => {
  const answer = (message: OwnAnswer) => self.postMessage(message)
  try {
    const positions = positionsOf(await loadWorld(data.geometryUrl))
    const tell = (step: OwnStep, done: number, total: number) => answer({ is: 'step', step, done, total })
    const result = importOwn(data.input, { ...data.base, positions }, tell)
    const { records } = result.data
    // In slices, each a short moment of the page's time.
    for (const slice of packed(records)) answer({ is: 'records', slice, total: records.length })
    for (let from = 0; from < result.bad.length; from += BAD_ROWS)
      answer({ is: 'bad', rows: result.bad.slice(from, from + BAD_ROWS) })
    answer({ is: 'result', result: { ...result, bad: [], data: { ...result.data, records: [] } } })
  } catch (error) {
    answer({ is: 'failed', detail: error instanceof Error ? error.message : String(error) })
  }
})
