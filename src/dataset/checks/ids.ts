import type { Kind } from '../../domain/taxonomy.ts'
import { keyOf } from '../canonical.ts'
import { FILE_OF_KIND } from '../files.ts'
import { type Check, type Finding, perRecord } from './check.ts'

export const idsUnique: Check = {
  name: 'ids-unique',
  run: ({ data, pathOf }) => {
    const entries = [
      ...data.records.map((r) => ({ id: r.id, file: pathOf(FILE_OF_KIND[r.kind]), space: 'record' })),
      ...data.countries.map((c) => ({ id: c.id, file: pathOf('countries'), space: 'country' })),
      ...data.sources.map((s) => ({ id: s.id, file: pathOf('sources'), space: 'source' })),
      ...data.publishers.map((p) => ({ id: p.id, file: pathOf('publishers'), space: 'publisher' })),
      ...data.documents.map((d) => ({ id: d.id, file: pathOf('documents'), space: 'document' })),
      ...data.claims.map((c) => ({ id: c.id, file: pathOf('claims'), space: 'claim' })),
      ...data.searches.map((s) => ({ id: s.pair, file: pathOf('searches'), space: 'pair' })),
      ...data.flows.map((f) => ({ id: keyOf(f) ?? '', file: pathOf('flows'), space: 'flow' })),
    ]
    const first = new Map<string, string>()
    return entries.flatMap(({ id, file, space }): Finding[] => {
      const key = `${space} ${id}`
      const before = first.get(key)
      if (before === undefined) {
        first.set(key, file)
        return []
      }
      const wrong = `the id is already used in ${before}`
      return [
        { file, record: id, field: 'id', wrong, doThis: 'Add a word that tells the two apart, or join them into one.' },
      ]
    })
  },
}

const PREFIX: Readonly<Record<Kind, string>> = {
  agreement: 'agr-',
  exercise: 'ex-',
  organization: 'org-',
  mission: 'mis-',
  meeting: 'mtg-',
  dispute: 'dsp-',
}

/** Prefix by kind; where the id of an agreement names two countries, they are its parties, sorted. */
export const idsCanonical = perRecord('ids-canonical', (record, { data }) => {
  const prefix = PREFIX[record.kind]
  if (!record.id.startsWith(prefix))
    return [{ field: 'id', wrong: `the id of this kind starts with ${prefix}`, doThis: `Rename it to ${prefix}….` }]
  if (record.kind !== 'agreement') return []
  const known = new Set(data.countries.map((c) => c.id.toLowerCase()))
  const [, a = '', b = ''] = record.id.split('-')
  if (!known.has(a) || !known.has(b)) return []
  const parties = record.parties.map((p) => p.toLowerCase())
  if (a < b && parties.includes(a) && parties.includes(b)) return []
  const right = [...parties].sort().slice(0, 2).join('-')
  return [
    {
      field: 'id',
      wrong: `${a}-${b} are not its parties in alphabetical order`,
      doThis: `Rename it to ${prefix}${right}-….`,
    },
  ]
})
