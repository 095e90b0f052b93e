import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, createServer } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { atlasDataset } from '../../src/build/plugin.ts'

const BASE = fileURLToPath(new URL('../fixtures/broken/base', import.meta.url))

describe('the dataset plugin', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'atlas-'))
    cpSync(BASE, join(root, 'data'), { recursive: true })
    writeFileSync(join(root, 'main.js'), "import url from 'virtual:atlas-dataset-url'\ndocument.title = url\n")
    writeFileSync(join(root, 'index.html'), '<script type="module" src="./main.js"></script>\n')
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const config = () => ({
    root,
    base: './',
    configFile: false as const,
    logLevel: 'silent' as const,
    plugins: [atlasDataset()],
  })
  const breakData = () => writeFileSync(join(root, 'data/exercises.json'), '[{}]\n')

  async function built() {
    const result = await build({ ...config(), build: { write: false } })
    const first = Array.isArray(result) ? result[0] : result
    if (!first || !('output' in first)) throw new Error('nothing was built')
    return first.output
  }

  it('emits the dataset with a hash in its name, at an address relative to the script', async () => {
    const output = await built()
    const asset = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.json'))
    expect(asset?.fileName).toMatch(/dataset-[\w-]+\.json$/)
    expect(JSON.parse(String(asset?.type === 'asset' && asset.source))).toMatchObject({ format: 1, asOf: '2026-11-21' })
    const script = output.find((file) => file.type === 'chunk' && file.isEntry)
    expect(script?.type === 'chunk' && script.code).toMatch(/new URL\([`"'][^`"']*dataset-[^)]*import\.meta\.url\)/)
  })

  it('stops the build with the whole report', async () => {
    breakData()
    await expect(built()).rejects.toThrow(/data\/exercises\.json[\s\S]*the field is missing[\s\S]*problems? in/)
  })

  it('serves it in development, and the report where it is broken', async () => {
    const server = await createServer({ ...config(), server: { port: 0, host: '127.0.0.1' } })
    try {
      await server.listen()
      const address = server.resolvedUrls?.local[0]
      const module = await server.transformRequest('virtual:atlas-dataset-url')
      const path = /"([^"]+)"/.exec(module?.code ?? '')?.[1] ?? ''
      const get = () => fetch(new URL(path, address))
      expect(await (await get()).json()).toMatchObject({ format: 1 })
      breakData()
      const broken = await get()
      expect(broken.status).toBe(500)
      expect(await broken.text()).toContain('data/exercises.json')
    } finally {
      await server.close()
    }
  })
})
