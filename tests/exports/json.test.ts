import { expect, test } from 'vitest'
import { recordsJson } from '../../src/dataset/exports/recordsJson.ts'
import { recordSchema } from '../../src/domain/schema.ts'
import { takenOf, VIEWS } from './views.ts'

test.each(VIEWS)('%s as JSON: as many records as the view counts, each still valid by the schema', (_, view) => {
  const { taken, totals } = takenOf(view)
  const file = JSON.parse(recordsJson(taken))
  expect(file).toMatchObject({
    version: '0.0.1',
    asOf: '2026-11-21',
    filter: taken.view.filter,
    address: taken.view.address,
    count: totals.matching,
  })
  expect(file.records).toHaveLength(totals.matching)
  for (const exported of file.records) {
    const { title, scope, confidence, dateConfidence, states, pair, disagreements, address, evidence, ...given } =
      exported
    expect(title).toHaveProperty('pt')
    expect(address).toContain(given.id)
    const back = evidence.map((item: { source: { id: string } }) => ({ ...item, source: item.source.id }))
    const original = taken.records.find((r) => r.id === given.id)
    const { derived, ...record } = original ?? { derived: undefined }
    expect(recordSchema.parse({ ...given, evidence: back })).toEqual(record)
    expect({ scope, confidence, dateConfidence, states, pair }).toEqual({
      scope: derived?.scope,
      confidence: derived?.confidence,
      dateConfidence: derived?.dateConfidence,
      states: derived?.states,
      pair: derived?.pair,
    })
    expect(disagreements ?? []).toEqual(derived?.disagreements)
  }
})

test('evidence carries its source and publisher', () => {
  const { records } = JSON.parse(recordsJson(takenOf().taken))
  const record = records.find((r: { id: string }) => r.id === 'agr-bra-per-2006')
  expect(record.evidence[0]).toEqual({
    supports: ['existence', 'parties', 'signed', 'start'],
    source: {
      id: 'register-1',
      title: 'Act no. 1',
      url: 'https://example.org/1',
      publisher: { id: 'register', name: 'Treaty register', class: 'official', country: 'BRA' },
    },
  })
})
