import { pairCountries } from '../../domain/pair.ts'
import type { AtlasRecord } from '../../domain/schema.ts'
import { keyOf } from '../canonical.ts'
import type { ListName } from '../files.ts'
import type { Parsed } from '../parse.ts'
import { type Check, type Finding, perRecord } from './check.ts'

/** Every id that is mentioned belongs to something. */
const recordReferences = perRecord('references-exist', (record, { data, seenIds }) => {
  const countries = new Set(data.countries.map((c) => c.id))
  const found: { field: string; wrong: string; doThis: string }[] = []
  const miss = (field: string, id: string, file: string) =>
    found.push({ field, wrong: `"${id}" does not exist`, doThis: `Correct the id, or add it to data/${file}.json.` })
  const wantCountry = (id: string, field: string) => {
    if (!countries.has(id) && !seenIds.has(id)) miss(field, id, 'countries')
  }
  const wantParty = (id: string, field: string) => {
    if (id === id.toUpperCase()) wantCountry(id, field)
    else if (!seenIds.has(id) || !id.startsWith('org-')) miss(field, id, 'organizations')
  }

  record.evidence.forEach((item, i) => {
    if (!seenIds.has(item.source)) miss(`evidence[${i}].source`, item.source, 'sources')
  })
  record.parties.forEach((id, i) => {
    wantParty(id, `parties[${i}]`)
  })
  record.guarantors?.forEach((id, i) => {
    wantParty(id, `guarantors[${i}]`)
  })
  if (record.kind === 'agreement')
    record.actions?.forEach(({ party }, i) => {
      wantParty(party, `actions[${i}].party`)
    })
  record.related?.forEach((id, i) => {
    const field = `related[${i}]`
    if (id === record.id) found.push({ field, wrong: 'the record names itself', doThis: 'Remove it.' })
    else if (!seenIds.has(id))
      found.push({ field, wrong: `"${id}" does not exist`, doThis: 'Correct the id, or remove it.' })
  })
  for (const [field, id] of countryFields(record)) wantCountry(id, field)
  if (record.kind === 'mission' && record.lead) wantParty(record.lead, 'lead')
  return found
})

function countryFields(record: AtlasRecord): [string, string][] {
  switch (record.kind) {
    case 'organization':
      return [
        ...record.memberships.map((m, i): [string, string] => [`memberships[${i}].country`, m.country]),
        ...(record.seat?.country ? ([['seat.country', record.seat.country]] satisfies [string, string][]) : []),
      ]
    case 'mission':
      return (record.contingents ?? []).map((c, i) => [`contingents[${i}].country`, c.country])
    case 'exercise':
    case 'meeting':
      return [
        ...(record.host ?? []).map((id, i): [string, string] => [`host[${i}]`, id]),
        ...(record.place?.country ? ([['place.country', record.place.country]] satisfies [string, string][]) : []),
      ]
    case 'dispute':
      return record.place?.country ? [['place.country', record.place.country]] : []
    case 'agreement':
      return []
  }
}

export const referencesExist: Check = {
  name: 'references-exist',
  run: (input) => {
    const { data, seenIds, pathOf } = input
    const countries = new Set(data.countries.map((c) => c.id))
    const found: Finding[] = [...recordReferences.run(input)]
    for (const source of data.sources) {
      for (const field of ['publisher', 'origin'] as const) {
        const id = source[field]
        if (id === undefined || seenIds.has(id)) continue
        const doThis = 'Correct the id, or add it to data/publishers.json.'
        found.push({ file: pathOf('sources'), record: source.id, field, wrong: `"${id}" does not exist`, doThis })
      }
    }
    for (const publisher of data.publishers) {
      if (publisher.country === undefined || countries.has(publisher.country)) continue
      const wrong = `"${publisher.country}" does not exist`
      const doThis = 'Correct the code, or add the country to data/countries.json.'
      found.push({ file: pathOf('publishers'), record: publisher.id, field: 'country', wrong, doThis })
    }
    return [...found, ...documentReferences(input)]
  },
}

function documentReferences({ data, seenIds, pathOf }: Parsed): readonly Finding[] {
  const found: Finding[] = []
  const miss = (file: ListName, record: string, field: string, id: string, into: ListName | 'a record file') => {
    const target = into === 'a record file' ? into : `data/${into}.json`
    const doThis = `Correct the id, or add it to ${target}.`
    found.push({ file: pathOf(file), record, field, wrong: `"${id}" does not exist`, doThis })
  }
  for (const claim of data.claims) {
    if (!seenIds.has(claim.document)) miss('claims', claim.id, 'document', claim.document, 'documents')
    claim.records.forEach((id, i) => {
      if (!seenIds.has(id)) miss('claims', claim.id, `records[${i}]`, id, 'a record file')
    })
  }
  const countries = new Set(data.countries.map((c) => c.id))
  for (const { pair } of data.searches)
    for (const id of pairCountries(pair))
      if (!countries.has(id) && !seenIds.has(id)) miss('searches', pair, 'pair', id, 'countries')
  for (const flow of data.flows) {
    const key = keyOf(flow) ?? ''
    for (const field of ['country', 'partner'] as const)
      if (!countries.has(flow[field]) && !seenIds.has(flow[field])) miss('flows', key, field, flow[field], 'countries')
    if (!seenIds.has(flow.source)) miss('flows', key, 'source', flow.source, 'sources')
  }
  return found
}

/** Nothing is kept that no record needs. Waits for schema errors: a record that cannot be read may cite anything. */
export const sourcesUsed: Check = {
  name: 'sources-used',
  run: ({ data, pathOf, problems }) => {
    if (problems.length > 0) return []
    const cited = new Set([
      ...data.records.flatMap((r) => r.evidence.map((e) => e.source)),
      ...data.flows.map((f) => f.source),
    ])
    const publishing = new Set(data.sources.flatMap((s) => [s.publisher, s.origin ?? s.publisher]))
    const doThis = 'Cite it, or remove it.'
    return [
      ...data.sources
        .filter((s) => !cited.has(s.id))
        .map((s) => ({
          file: pathOf('sources'),
          record: s.id,
          field: '',
          wrong: 'no record or flow cites this source',
          doThis,
        })),
      ...data.publishers
        .filter((p) => !publishing.has(p.id))
        .map((p) => ({
          file: pathOf('publishers'),
          record: p.id,
          field: '',
          wrong: 'no source names this publisher',
          doThis,
        })),
    ]
  },
}
