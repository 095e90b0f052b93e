import geometryUrl from 'virtual:atlas-geometry-url'
import type { Dataset } from '../../dataset/dataset.ts'
import type { OwnResult } from '../../dataset/own/types.ts'
import { baseOf } from '../../dataset/own/withOwn.ts'
import type { OwnReader } from '../../panels/own/reader.ts'
import type { OwnAnswer, OwnTask } from './messages.ts'

/** Reads files in a worker of their own; to cancel is to end it. */
export function ownReader(atlas: Dataset): OwnReader {
  return (input, tell) => {
    const worker = new Worker(new URL('./ownWorker.ts', import.meta.url), { type: 'module' })
    const { positions: _, ...base } = baseOf(atlas, {})
    const task: OwnTask = { input, base, geometryUrl: new URL(geometryUrl, document.baseURI).href }
    const result = new Promise<OwnResult>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<OwnAnswer>) => {
        if (data.is === 'step') return tell(data.step, data.done, data.total)
        worker.terminate()
        if (data.is === 'result') resolve(data.result)
        else reject(new Error(data.detail))
      })
      worker.addEventListener('error', (event) => {
        worker.terminate()
        reject(new Error(event.message))
      })
    })
    worker.postMessage(task, [input.bytes.buffer as ArrayBuffer])
    return { result, cancel: () => worker.terminate() }
  }
}
