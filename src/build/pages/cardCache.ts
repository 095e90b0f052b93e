import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CardPainter } from './card.ts'

/**
 * Pictures that an earlier build has drawn, by what they show and by the code that draws them. `ground` is whatever else
 * a picture rests on. What this build did not ask for is let go of at the end.
 */
export function cached(
  painter: CardPainter,
  folder: string,
  ground: string,
): CardPainter & { readonly done: () => void } {
  const asked = new Set<string>()
  mkdirSync(folder, { recursive: true })
  return {
    paint: (plate) => {
      const name = `${createHash('sha256').update(ground).update(JSON.stringify(plate)).digest('hex').slice(0, 32)}.png`
      asked.add(name)
      const file = join(folder, name)
      if (existsSync(file)) return readFileSync(file)
      const png = painter.paint(plate)
      writeFileSync(file, png)
      return png
    },
    done: () => {
      for (const name of readdirSync(folder)) if (!asked.has(name)) rmSync(join(folder, name))
    },
  }
}
