import { importOwn } from '../../src/dataset/own/importOwn.ts'
import type { OwnBase, OwnResult, Tell } from '../../src/dataset/own/types.ts'
import { baseOf, withOwn } from '../../src/dataset/own/withOwn.ts'
import { buildGeometry } from '../../src/map/geometry/build.ts'
import { positionsOf } from '../../src/map/positions.ts'
import { unpack } from '../../src/map/world.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

/** Made once: simplifying the world takes a second. */
const positions = positionsOf(unpack(buildGeometry()))

export function ownBase(): OwnBase {
  return baseOf(tinyDataset(), positions)
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function imported(given: string | Uint8Array, name = 'mine.csv', tell?: Tell): OwnResult {
  return importOwn({ name, bytes: typeof given === 'string' ? bytesOf(given) : given }, ownBase(), tell)
}

export { withOwn }
