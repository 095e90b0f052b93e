import geometryUrl from 'virtual:atlas-geometry-url'
import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { unpacker } from '../../dataset/own/packed.ts'
import type { BadRow, OwnResult } from '../../dataset/own/types.ts'
import { baseOf } from '../../dataset/own/withOwn.ts'
import type { OwnReader } from '../../panels/own/reader.ts'
import type { OwnAnswer, OwnTask } from './messages.ts'

/** Reads files in a worker of their own; to cancel is to end it. */
export function ownReader(atlas: Dataset): OwnReader {
  return (input, tell) => {
    const worker = new Worker(new URL('./ownWorker.ts', import.meta.url), { type: 'module' })
    const { positions: _, ...base } = baseOf(atlas, {})
    const task: OwnTask = { input, base, geometryUrl: new URL(geometryUrl, document.baseURI).href }
    const unpack = unpacker()
    const records: CompiledRecord[] = []
    const bad: BadRow[] = []
    const result = new Promise<OwnResult>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<OwnAnswer>) => {
        if (data.is === 'step') return tell(data.step, data.done, data.total)
        if (data.is === 'records') {
          for (const record of unpack(data.slice)) records.push(record)
          return tell('receiving', records.length, data.total)
        }
        if (data.is === 'bad') {
          for (const row of data.rows) bad.push(row)
          return
        }
        worker.terminate()
        if (data.is === 'failed') reject(new Error(data.detail))
        else resolve({ ...data.result, bad, data: { ...data.result.data, records } })
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
