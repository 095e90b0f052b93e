import type { OwnInput } from '../../dataset/own/importOwn.ts'
import type { OwnResult, Tell } from '../../dataset/own/types.ts'

/** Reads a file somewhere; the bytes are handed over. A cancelled reading never answers. */
export type OwnReader = (
  input: OwnInput,
  tell: Tell,
) => { readonly result: Promise<OwnResult>; readonly cancel: () => void }
