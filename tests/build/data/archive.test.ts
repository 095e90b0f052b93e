import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { beforeAll, describe, expect, it } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { announced, archiveOf, besideOf } from '../../../src/build/data/archive.ts'
import { packageOf } from '../../../src/build/data/plugin.ts'
import { compileFolder } from '../../../src/build/load.ts'

const { version, asOf } = compileFolder('data')
const files = packageOf('data')
const archive = archiveOf([...files, ...besideOf('.')], version, asOf)

/** By another unzip than the one that wrote it, which checks sizes and checksums as it reads. */
async function unzipped(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { strictFileNames: true, lazyEntries: true })
  const found = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    expect(found.has(entry.fileName)).toBe(false)
    found.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  }
  return found
}

describe('the package as one file', () => {
  let read: ReadonlyMap<string, Buffer>
  beforeAll(async () => {
    read = await unzipped(archive.content)
  })

  it('holds every file of the package, byte for byte, and the licence and the citation', () => {
    expect([...read.keys()].sort()).toEqual([...files.map((f) => f.path), 'CITATION.cff', 'LICENSE'].sort())
    for (const { path, text } of files) expect([path, read.get(path)?.toString() === text]).toEqual([path, true])
    expect(read.get('LICENSE')?.toString()).toBe(readFileSync('LICENSE', 'utf8'))
  })

  it('describes itself: every resource is there with its size and checksum', () => {
    const descriptor = JSON.parse(read.get('datapackage.json')?.toString() ?? '{}')
    expect(descriptor.version).toBe(version)
    expect(archive.path).toBe(`atlas-sur-${version}.zip`)
    expect(descriptor.resources.length).toBeGreaterThan(40)
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = read.get(path) ?? Buffer.alloc(0)
      expect([path, content.length]).toEqual([path, bytes])
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash)
    }
  })

  it('is announced on the site with its own size and checksum, and changes nothing else there', () => {
    const site = new Map(announced(files, archive).map(({ path, text }) => [path, text]))
    expect([...site.keys()]).toEqual(files.map((f) => f.path))
    const { archive: said, ...rest } = JSON.parse(site.get('datapackage.json') ?? '{}')
    expect(said).toEqual({
      path: archive.path,
      bytes: archive.content.length,
      hash: `sha256:${createHash('sha256').update(archive.content).digest('hex')}`,
    })
    expect(rest).toEqual(JSON.parse(files.find((f) => f.path === 'datapackage.json')?.text ?? '{}'))
  })

  it('is the same for the same data, and much smaller than its files', () => {
    expect(Buffer.compare(archiveOf([...files, ...besideOf('.')], version, asOf).content, archive.content)).toBe(0)
    const whole = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    expect(archive.content.length).toBeLessThan(whole / 4)
  })
})
