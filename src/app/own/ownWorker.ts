import { importOwn } from '../../dataset/own/importOwn.ts'
import { positionsOf } from '../../map/positions.ts'
import { loadWorld } from '../../map/world.ts'
import type { OwnAnswer, OwnTask } from './messages.ts'

/** Reads a file away from the page, so that nothing in it can hold the page up. */
self.addEventListener('message', async ({ data }: MessageEvent<OwnTask>) => {
  const answer = (message: OwnAnswer) => self.postMessage(message)
  try {
    const positions = positionsOf(await loadWorld(data.geometryUrl))
    const tell = (step: 'reading' | 'checking' | 'joining', done: number, total: number) =>
      answer({ is: 'step', step, done, total })
    answer({ is: 'result', result: importOwn(data.input, { ...data.base, positions }, tell) })
  } catch (error) {
    answer({ is: 'failed', detail: error instanceof Error ? error.message : String(error) })
  }
})
