import { ownId } from '../../domain/own.ts'
import type { AtlasRecord, Publisher, Source } from '../../domain/schema.ts'
import { compile } from '../compile.ts'
import type { CompiledRecord } from '../compiled.ts'
import { countryCodes, type OwnCountries } from './countries.ts'
import type { OwnBase, OwnData, Tell } from './types.ts'

interface Lists {
  readonly sources: ReadonlyMap<string, Source>
  readonly publishers: ReadonlyMap<string, Publisher>
}

/** Records that passed everything, compiled as the build compiles the atlas's own, under ids that no record of the atlas has. */
export function joined(
  records: readonly AtlasRecord[],
  lists: Lists,
  base: OwnBase,
  countries: OwnCountries,
  tell: Tell,
): OwnData {
  const mine = new Set(records.map((r) => r.id))
  const renamed = records.map((record) => renamedRecord(record, mine))
  const cited = new Set(renamed.flatMap((r) => r.evidence.map((e) => e.source)))
  const sources = [...lists.sources.values()]
    .map((source) => ({
      ...source,
      id: ownId(source.id),
      publisher: ownId(source.publisher),
      ...(source.origin ? { origin: ownId(source.origin) } : {}),
    }))
    .filter((source) => cited.has(source.id))
  const publishing = new Set(sources.flatMap((s) => [s.publisher, s.origin ?? s.publisher]))
  const publishers = [...lists.publishers.values()]
    .map((publisher) => ({ ...publisher, id: ownId(publisher.id) }))
    .filter((publisher) => publishing.has(publisher.id))
  const added = countries.added(records.flatMap((r) => countryCodes(r).map(([, code]) => code)))
  // The atlas's organizations take part in titles and scopes; their evidence stays where it is.
  const organizations = base.organizations.map(
    ({ derived: _, ...record }): AtlasRecord => ({
      ...record,
      evidence: [{ source: BORROWED.id, supports: ['existence'] }],
    }),
  )
  const compiled = compile(
    {
      meta: { version: base.version, asOf: base.asOf },
      countries: [...base.countries, ...added],
      publishers: [...publishers, { id: BORROWED.publisher, name: BORROWED.title, class: 'dataset' }],
      sources: [...sources, BORROWED],
      records: [...organizations, ...renamed],
      documents: [],
      claims: [],
      searches: [],
      flows: [],
    },
    (done) => {
      if (done % 1000 === 0) tell('joining', done, records.length)
    },
  )
  const compiledRecords: readonly CompiledRecord[] = compiled.records.slice(organizations.length)
  return { records: compiledRecords, sources, publishers, countries: added }
}

const BORROWED: Source = { id: 'own-of-the-atlas', title: 'Atlas Sur', publisher: 'own-of-the-atlas' }

function renamedRecord(record: AtlasRecord, mine: ReadonlySet<string>): AtlasRecord {
  const own = (id: string) => (mine.has(id) ? ownId(id) : id)
  return {
    ...record,
    id: ownId(record.id),
    parties: record.parties.map(own),
    evidence: record.evidence.map((item) => ({ ...item, source: ownId(item.source) })),
    ...(record.guarantors ? { guarantors: record.guarantors.map(own) } : {}),
    ...(record.related ? { related: record.related.map(own) } : {}),
    ...(record.kind === 'mission' && record.lead ? { lead: own(record.lead) } : {}),
    ...(record.kind === 'agreement' && record.actions
      ? { actions: record.actions.map((action) => ({ ...action, party: own(action.party) })) }
      : {}),
  } as AtlasRecord
}
