import { describe, expect, it } from 'vitest'
import { DatasetError, loadDataset } from '../../src/app/loadDataset.ts'
import { tinyCompiled } from '../fixtures/tiny.ts'

const serve =
  (body: string, status = 200): typeof fetch =>
  async () =>
    new Response(body, { status })

async function failure(fetcher: typeof fetch) {
  try {
    await loadDataset('data.json', fetcher)
  } catch (error) {
    if (error instanceof DatasetError) return error.failure
    throw error
  }
  return 'none'
}

describe('loading the data', () => {
  it('gives a dataset indexed by record, party and pair', async () => {
    const dataset = await loadDataset('data.json', serve(JSON.stringify(tinyCompiled)))
    expect(dataset.indexOf.get('ex-cruz-2013')).toBe(4)
    expect(dataset.byPair.get('BRA-PER')).toEqual([0])
    expect(dataset.byParty.get('BOL')).toEqual([5])
    expect([dataset.firstYear, dataset.lastYear]).toEqual([1990, 2026])
  })

  it('tells a missing network from a broken file from another version', async () => {
    const offline: typeof fetch = async () => {
      throw new TypeError('Failed to fetch')
    }
    expect(await failure(offline)).toBe('network')
    expect(await failure(serve('nope', 404))).toBe('network')
    expect(await failure(serve(JSON.stringify(tinyCompiled).slice(0, 500)))).toBe('unreadable')
    expect(await failure(serve('null'))).toBe('format')
    expect(await failure(serve(JSON.stringify({ ...tinyCompiled, format: 2 })))).toBe('format')
    expect(await failure(serve('{"format":1}'))).toBe('unreadable')
  })
})
