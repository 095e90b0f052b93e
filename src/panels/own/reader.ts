import type { OwnPart } from '../../dataset/dataset.ts'
import type { OwnInput } from '../../dataset/own/importOwn.ts'
import type { OwnResult, Tell } from '../../dataset/own/types.ts'

/** Shows the atlas with what was read, in a while; the promise ends when it is shown or the signal has stopped it. */
export type OwnShow = (result: OwnResult, mode: OwnPart['mode'], tell: Tell, signal: AbortSignal) => Promise<void>

/** Reads a file somewhere; the bytes are handed over. A cancelled reading never answers. */
export type OwnReader = (
  input: OwnInput,
  tell: Tell,
) => { readonly result: Promise<OwnResult>; readonly cancel: () => void }
