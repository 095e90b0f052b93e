import type { CompiledDataset } from '../../dataset/compiled.ts'
import { JOIN } from '../../dataset/exports/csv.ts'
import { column, inThree, type Table, table } from './tables.ts'

/** The lists inside records, and the lists beside them, each as a table that names what it belongs to. */
export function partTables(data: CompiledDataset): readonly Table[] {
  const { records } = data
  const record = { field: 'record', table: 'records' }
  const rowsOf = <T>(make: (r: CompiledDataset['records'][number]) => readonly T[] | undefined) =>
    records.flatMap((r) => (make(r) ?? []).map((item) => ({ ...item, record: r.id })))
  const parties = records.flatMap((r) => [
    ...r.parties.map((party) => ({ record: r.id, party, role: 'party' })),
    ...(r.guarantors ?? []).map((party) => ({ record: r.id, party, role: 'guarantor' })),
    ...('host' in r ? (r.host ?? []) : []).map((party) => ({ record: r.id, party, role: 'host' })),
    ...(r.kind === 'mission' && r.lead ? [{ record: r.id, party: r.lead, role: 'lead' }] : []),
  ])
  const assigned = records.flatMap((r) => [
    ...(r.threats ?? []).map((t) => ({ record: r.id, field: 'threats', value: t.id, basis: t.basis })),
    ...(r.activities ?? []).map((a) => ({ record: r.id, field: 'activities', value: a.id, basis: a.basis })),
  ])
  const evidence = records.flatMap((r) => r.evidence.map((item, i) => ({ ...item, record: r.id, number: i + 1 })))
  return [
    table(
      'records',
      'Every record with its kind: the key that the other tables refer to.',
      records,
      [column('id', (r) => r.id), column('kind', (r) => r.kind)],
      { primaryKey: 'id' },
    ),
    table(
      'parties',
      'Who takes part in a record, and as what. Members of organizations are in memberships.',
      parties,
      [
        column('record', (r) => r.record, 'string', 'part.record'),
        column('party', (r) => r.party),
        column('role', (r) => r.role, 'string', 'part.role'),
      ],
      { primaryKey: ['record', 'party', 'role'], foreignKeys: [record] },
    ),
    table(
      'evidence',
      'What each record rests on.',
      evidence,
      [
        column('record', (r) => r.record, 'string', 'part.record'),
        column('number', (r) => r.number, 'integer', 'part.number'),
        column('source', (r) => r.source),
        column('locator', (r) => r.locator),
        column('supports', (r) => r.supports.join(JOIN)),
        column('says', (r) =>
          Object.entries(r.says ?? {})
            .map(([field, date]) => `${field}: ${date}`)
            .join(JOIN),
        ),
        column('denies', (r) => r.denies === true, 'boolean'),
      ],
      { primaryKey: ['record', 'number'], foreignKeys: [record, { field: 'source', table: 'sources' }] },
    ),
    table(
      'assigned',
      'Threats and activities of records, with the basis of each.',
      assigned,
      [
        column('record', (r) => r.record, 'string', 'part.record'),
        column('field', (r) => r.field, 'string', 'part.field'),
        column('value', (r) => r.value, 'string', 'part.value'),
        column('basis', (r) => r.basis),
      ],
      { primaryKey: ['record', 'field', 'value'], foreignKeys: [record] },
    ),
    table(
      'memberships',
      'Intervals of membership in organizations.',
      rowsOf((r) => (r.kind === 'organization' ? r.memberships : [])),
      [
        column('record', (r) => r.record, 'string', 'part.record'),
        column('country', (r) => r.country),
        column('status', (r) => r.status, 'string', 'memberships.status'),
        column('from', (r) => r.from),
        column('to', (r) => r.to),
      ],
      { foreignKeys: [record, { field: 'country', table: 'countries' }] },
    ),
    table(
      'contingents',
      'People sent to missions, by country and year.',
      rowsOf((r) => (r.kind === 'mission' ? r.contingents : [])),
      [
        column('record', (r) => r.record, 'string', 'part.record'),
        column('country', (r) => r.country),
        column('year', (r) => r.year, 'integer'),
        column('size', (r) => r.size, 'integer'),
        column('basis', (r) => r.basis),
      ],
      { foreignKeys: [record, { field: 'country', table: 'countries' }] },
    ),
    table(
      'actions',
      'What single parties did with a treaty.',
      rowsOf((r) => (r.kind === 'agreement' ? r.actions : [])),
      [
        column('record', (r) => r.record, 'string', 'part.record'),
        column('party', (r) => r.party),
        column('signed', (r) => r.signed),
        column('ratified', (r) => r.ratified),
        column('in_force', (r) => r.inForce, 'string', 'inForce'),
        column('withdrawn', (r) => r.withdrawn),
      ],
      { foreignKeys: [record] },
    ),
    table(
      'official_titles',
      'Titles in their own language.',
      rowsOf((r) => r.officialTitles),
      [
        column('record', (r) => r.record, 'string', 'part.record'),
        column('lang', (r) => r.lang),
        column('text', (r) => r.text),
      ],
      { foreignKeys: [record] },
    ),
    table(
      'related',
      'Records that name each other.',
      records.flatMap((r) => (r.related ?? []).map((related) => ({ record: r.id, related }))),
      [column('record', (r) => r.record, 'string', 'part.record'), column('related', (r) => r.related)],
      { primaryKey: ['record', 'related'], foreignKeys: [record, { field: 'related', table: 'records' }] },
    ),
    table(
      'sources',
      'Pages, registers, documents and datasets cited.',
      data.sources,
      [
        column('id', (s) => s.id),
        column('title', (s) => s.title),
        column('publisher', (s) => s.publisher),
        column('origin', (s) => s.origin),
        column('url', (s) => s.url),
        column('citation', (s) => s.citation),
        column('published', (s) => s.published),
      ],
      { primaryKey: 'id', foreignKeys: [{ field: 'publisher', table: 'publishers' }] },
    ),
    table(
      'publishers',
      'Who publishes the sources.',
      data.publishers,
      [
        column('id', (p) => p.id),
        column('name', (p) => p.name, 'string', 'title'),
        column('class', (p) => p.class),
        column('country', (p) => p.country),
      ],
      { primaryKey: 'id' },
    ),
    table(
      'countries',
      'States that records name.',
      data.countries,
      [
        column('id', (c) => c.id),
        column('numeric', (c) => c.numeric),
        ...inThree<CompiledDataset['countries'][number]>('name', (c) => c.name, 'title'),
        column('south_american', (c) => c.southAmerican, 'boolean', 'southAmerican'),
        column('capital_lon', (c) => c.capital.lon, 'number', 'lon'),
        column('capital_lat', (c) => c.capital.lat, 'number', 'lat'),
      ],
      { primaryKey: 'id' },
    ),
    table(
      'claims',
      'Statements of the founding documents, with what came of them.',
      data.claims,
      [
        column('id', (c) => c.id),
        column('document', (c) => c.document),
        column('section', (c) => c.section),
        column('paragraph', (c) => c.paragraph, 'integer'),
        column('line', (c) => c.line, 'integer'),
        ...inThree<CompiledDataset['claims'][number]>('statement', (c) => c.statement),
        column('finding', (c) => c.finding),
        ...inThree<CompiledDataset['claims'][number]>('reason', (c) => c.reason),
        column('records', (c) => c.records.join(JOIN)),
      ],
      { primaryKey: 'id' },
    ),
    table(
      'searches',
      'Pairs that were searched for bilateral instruments.',
      data.searches,
      [
        column('pair', (s) => s.pair),
        column('found', (s) => s.found, 'boolean'),
        column('searched_on', (s) => s.searchedOn, 'string', 'searchedOn'),
        column('queries', (s) => s.queries.join(JOIN)),
        ...inThree<CompiledDataset['searches'][number]>('note', (s) => s.note),
      ],
      { primaryKey: 'pair' },
    ),
    table(
      'flows',
      'Training given by an outside state, by country and year.',
      data.flows,
      [
        column('country', (f) => f.country),
        column('partner', (f) => f.partner),
        column('year', (f) => f.year, 'integer'),
        column('courses', (f) => f.courses, 'integer'),
        column('students', (f) => f.students, 'integer'),
        column('incomplete', (f) => f.incomplete === true, 'boolean'),
        column('source', (f) => f.source),
      ],
      { primaryKey: ['country', 'partner', 'year'], foreignKeys: [{ field: 'source', table: 'sources' }] },
    ),
  ]
}
