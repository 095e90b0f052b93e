import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Loaded, loadFolder } from '../../src/build/load.ts'
import { compile } from '../../src/dataset/compile.ts'
import type { CompiledDataset } from '../../src/dataset/compiled.ts'
import { countsOf } from '../../src/dataset/counts.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { formatReport } from '../../src/dataset/problem.ts'

const FOLDER = fileURLToPath(new URL('../../data', import.meta.url))

describe('the dataset that ships', () => {
  let loaded: Loaded
  let compiled: CompiledDataset
  beforeAll(() => {
    loaded = loadFolder(FOLDER)
    compiled = compile(loaded.data)
  })

  it('passes every check', () => {
    expect(formatReport(loaded.problems)).toBe('The data passes every check.')
  })

  it('holds all twelve South American states', () => {
    expect(compiled.countries.filter((c) => c.southAmerican)).toHaveLength(12)
  })

  it('survives the way to the page: JSON changes nothing', () => {
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled)
    expect(createDataset(compiled).records).toHaveLength(loaded.data.records.length)
  })

  it('gives every record a title in three languages and spans that are in order', () => {
    for (const { id, derived } of compiled.records) {
      for (const title of Object.values(derived.title)) expect(title, id).not.toMatch(/undefined|^\s*$|: ,/)
      if (derived.begun) expect(derived.begun[0], id).toBeLessThanOrEqual(derived.begun[1])
      if (!derived.active) continue
      const [startFrom, startTo, endFrom, endTo] = derived.active
      expect(startFrom ?? -Infinity, id).toBeLessThanOrEqual(startTo)
      expect(endFrom ?? Infinity, id).toBeLessThanOrEqual(endTo ?? Infinity)
      expect(startFrom ?? -Infinity, id).toBeLessThanOrEqual(endFrom ?? Infinity)
    }
  })

  it('draws no dispute as a link', () => {
    for (const r of compiled.records) if (r.kind === 'dispute') expect(r.derived.pair, r.id).toBeNull()
  })

  it('does not hold the pact that was searched for in vain', () => {
    expect(readFileSync(`${FOLDER}/agreements.json`, 'utf8')).not.toMatch(/Andean Defen[cs]e Pact/i)
  })

  it('was searched for every pair of the region that has no bilateral record', () => {
    const { pairs, pairsWithRecord, pairsSearchedInVain } = countsOf(compiled)
    expect(pairs).toBe(66)
    expect(pairsSearchedInVain).toHaveLength(pairs - pairsWithRecord)
  })

  it('is described by the numbers in its README', () => {
    const readme = readFileSync(`${FOLDER}/README.md`, 'utf8').replace(/\s+/g, ' ')
    const n = countsOf(compiled)
    expect(readme).toContain(`a party to ${n.intraRegional.brazil} of ${n.intraRegional.all} intra-regional agreements`)
    expect(readme).toContain(`and to ${n.extraRegional.brazil} of ${n.extraRegional.all} others`)
    expect(readme).toContain(`${n.pairsSearchedInVain.length} of the ${n.pairs} pairs`)
    const old = compiled.records.filter((r) => r.derived.unconfirmedSince !== null).length
    expect(readme).toContain(`last confirmed more than ten years ago (${old} records)`)
    const unnamed = compiled.records.filter((r) => r.id.startsWith('ex-unnamed-')).length
    expect(readme).toContain(`${unnamed} of the 40 rows without a name`)
    expect(readme).toContain(`${compiled.flows.length} rows`)
  })

  it('says what the South American parties did with the treaties of the hemisphere', () => {
    const told = compiled.records.filter((r) => r.kind === 'agreement' && r.actions)
    expect(told.map((r) => r.id)).toEqual([
      'agr-act-1978',
      'agr-cifta-1997',
      'agr-mine-ban-convention-1997',
      'agr-oas-terrorism-convention-2002',
      'agr-pact-of-bogota-1948',
      'agr-rio-treaty-1947',
      'agr-tlatelolco-1967',
      'agr-transparency-convention-1999',
      'agr-unasur-treaty-2008',
    ])
  })

  it('counts United States training for all twelve, and says where it is not whole', () => {
    const { flows } = createDataset(compiled)
    expect([...flows.keys()].sort()).toEqual(compiled.countries.filter((c) => c.southAmerican).map((c) => c.id))
    for (const flow of compiled.flows)
      expect(flow.incomplete, String(flow.year)).toBe([2000, 2006, 2020].includes(flow.year) || undefined)
    expect(flows.get('URY')?.every((flow) => flow.students === undefined)).toBe(true)
  })

  it('holds every ministerial conference of the Americas, with its host, and the disputes that readers ask for', () => {
    const conferences = compiled.records.filter((r) => /^mtg-cdma-\d+$/.test(r.id))
    expect(conferences).toHaveLength(16)
    for (const r of conferences) {
      expect(r.kind === 'meeting' && r.host, r.id).toHaveLength(1)
      expect(r.derived.begun, r.id).not.toBeNull()
    }
    const disputes = compiled.records.filter((r) => r.kind === 'dispute').map((r) => r.id)
    expect(disputes).toEqual(
      expect.arrayContaining([
        'dsp-war-of-the-pacific',
        'dsp-arg-chl-beagle-1978',
        'dsp-ecu-per-war-1941',
        'dsp-ecu-per-paquisha-1981',
        'dsp-ecu-per-cenepa-1995',
        'dsp-falklands-malvinas-war-1982',
        'dsp-guy-ven-esequibo',
        'dsp-chl-per-maritime',
        'dsp-col-per-santa-rosa',
      ]),
    )
  })

  it('gives every claim its place, and one sentence of reason in each language', () => {
    expect(compiled.claims.length).toBeGreaterThanOrEqual(150)
    for (const { id, section, reason } of compiled.claims) {
      expect(section, id).not.toBe('')
      for (const text of Object.values(reason)) expect(text, id).toMatch(/^(?!.*[.!?] \p{Lu}).+\.$/u)
    }
  })

  it('names a record for every claim that was held against one, and takes claims from all five documents', () => {
    expect(compiled.documents).toHaveLength(5)
    for (const { id, records } of compiled.claims)
      for (const r of records) expect(r, id).toMatch(/^(agr|ex|org|mis|mtg|dsp)-/)
  })
})
