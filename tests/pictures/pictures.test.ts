import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { pictures } from './draw.tsx'

/**
 * Every picture of the shipped dataset, held against the hashes of `hashes.json`. What changed is listed, and drawn
 * under test-results/pictures-changed: after, and before where this machine has drawn that one.
 */

const REFERENCE = new URL('hashes.json', import.meta.url)
const DRAWN = '.cache/pictures'
const CHANGED = 'test-results/pictures-changed'

it('draws every pair, organization and step as the reference says', () => {
  mkdirSync(DRAWN, { recursive: true })
  const reference = existsSync(REFERENCE) ? (JSON.parse(readFileSync(REFERENCE, 'utf8')) as Record<string, string>) : {}
  const hashes: Record<string, string> = {}
  const after = new Map<string, string>()
  for (const [name, svg] of pictures()) {
    const hash = createHash('sha256').update(svg).digest('hex').slice(0, 16)
    hashes[name] = hash
    if (!existsSync(`${DRAWN}/${hash}.gz`)) writeFileSync(`${DRAWN}/${hash}.gz`, gzipSync(svg))
    if (reference[name] !== hash) after.set(name, svg)
  }
  const changed = [...after.keys()]
  const gone = Object.keys(reference).filter((name) => !(name in hashes))
  rmSync(CHANGED, { recursive: true, force: true })
  if (changed.length > 0) mkdirSync(CHANGED, { recursive: true })
  for (const [name, svg] of after) {
    const file = `${CHANGED}/${name.replaceAll(' ', '-')}`
    const before = `${DRAWN}/${reference[name]}.gz`
    writeFileSync(`${file}.after.html`, standing(svg))
    if (existsSync(before)) writeFileSync(`${file}.before.html`, standing(gunzipSync(readFileSync(before)).toString()))
  }
  if (process.env.ATLAS_PICTURES === 'update') {
    writeFileSync(REFERENCE, `${JSON.stringify(hashes, null, 2)}\n`)
    console.log(`${Object.keys(hashes).length} pictures, ${changed.length} changed or new, ${gone.length} gone`)
    return
  }
  expect({ changed, gone }).toEqual({ changed: [], gone: [] })
}, 600_000)

/** The map by itself, with the styles of the sources. */
function standing(svg: string): string {
  const styles = ['src/ui/tokens.css', 'src/map/map.css'].map((file) => readFileSync(file, 'utf8')).join('\n')
  return `<!DOCTYPE html><meta charset="utf-8"><style>${styles}</style><div class="map-root" style="position:fixed;inset:0">${svg}</div>`
}
