import { z } from 'zod'
import {
  type AtlasRecord,
  agreementSchema,
  disputeSchema,
  exerciseSchema,
  meetingSchema,
  missionSchema,
  organizationSchema,
  recordSchema,
} from '../../domain/schema.ts'
import type { Kind } from '../../domain/taxonomy.ts'
import type { Asker } from './ask.ts'
import { actions, contingents, firstNoDay, given, officialTitles, rows } from './lists.ts'
import {
  type Additions,
  choice,
  code,
  codes,
  countriesOf,
  evidence,
  type Fields,
  field,
  flag,
  freeId,
  noDay,
  partiesSlug,
  placeFrom,
  recordsOf,
  several,
  slug,
  threeLanguages,
  unknownAmong,
  withBasis,
} from './parts.ts'
import {
  listActivities,
  listDisputeForms,
  listForms,
  listMeetingForms,
  listMemberStatuses,
  listStatuses,
  listSubjects,
  listThreats,
  listTypes,
} from './words.ts'

const PREFIX: Readonly<Record<Kind, string>> = {
  agreement: 'agr',
  exercise: 'ex',
  organization: 'org',
  mission: 'mis',
  meeting: 'mtg',
  dispute: 'dsp',
}

/** Asks for one record of the kind, field by field. */
export async function askRecord(asker: Asker, kind: Kind, additions: Additions): Promise<AtlasRecord> {
  const record: Fields = { kind }
  const name = await threeLanguages(asker, 'name', 'Proper name, if it has one', kind === 'organization')
  if (name) record.name = name
  await officialTitles(asker, record)
  await who(asker, record, kind, additions)
  await what(asker, record, kind)
  await when(asker, record, kind, additions)
  if (kind === 'agreement') await actions(asker, record)
  if (kind === 'mission') await contingents(asker, record)
  const { shape } = agreementSchema
  const values = async (key: string, schema: z.ZodType, text: string) => {
    const value = await asker.ask({
      name: key,
      text,
      empty: 'none stated',
      schema,
      parse: withBasis,
    })
    if (value !== null) record[key] = value
  }
  await values(
    'threats',
    shape.threats.unwrap(),
    `Threats: what it is against. Value and basis, several between commas: "cyber stated, disasters title"\n${listThreats()}`,
  )
  await values(
    'activities',
    shape.activities.unwrap(),
    `Activities: what is done. Value and basis, several between commas\n${listActivities()}`,
  )
  for (const key of ['summary', 'note'] as const) {
    const text = await threeLanguages(
      asker,
      key,
      key === 'summary' ? 'What it is, in your own words' : 'Note beside the values',
    )
    if (text) record[key] = text
  }
  await several(
    asker,
    record,
    'related',
    shape.related.unwrap(),
    'Related records, ids between commas; they will name this one too',
    undefined,
    unknownAmong(recordsOf(additions.data), 'Give ids of records that exist.'),
  )
  await evidence(asker, record, additions)
  const known = new Set(additions.data.records.map((r) => r.id))
  record.id = await asker.ask({
    name: 'id',
    text: 'Id of the record. It becomes part of its address and does not change',
    suggested: freeId(suggestion(kind, record), (id) => known.has(id)),
    schema: shape.id,
    refuse: (id) => (known.has(String(id)) ? `${String(id)} exists already.` : null),
  })
  return recordSchema.parse(record)
}

async function who(asker: Asker, record: Fields, kind: Kind, { data }: Additions): Promise<void> {
  if (kind === 'organization') return memberships(asker, record, countriesOf(data))
  const known = unknownAmong(
    new Set([...countriesOf(data), ...recordsOf(data)]),
    'Add the country or organization first.',
  )
  const parties = await asker.ask({
    name: 'parties',
    text: `${kind === 'agreement' ? 'Parties' : 'Participants'}: ISO codes of states and ids of organizations, between commas`,
    schema: agreementSchema.shape.parties.min(2),
    parse: codes,
    refuse: known,
  })
  record.parties = parties
  await flag(asker, record, 'partiesIncomplete', 'Do sources speak of more than these?')
  await several(
    asker,
    record,
    'guarantors',
    agreementSchema.shape.guarantors.unwrap(),
    'Third states that guarantee or mediate: ISO codes between commas',
    undefined,
    known,
  )
  const organizations = new Set(data.records.filter((r) => r.kind === 'organization').map((r) => r.id))
  if (kind === 'mission')
    await field(
      asker,
      record,
      'lead',
      missionSchema.shape.lead.unwrap(),
      'Organization that leads it, as a record id',
      undefined,
      (id) => unknownAmong(organizations, 'Add the organization first.')([id]),
    )
  if (kind === 'exercise' || kind === 'meeting')
    await several(
      asker,
      record,
      'host',
      exerciseSchema.shape.host.unwrap(),
      'Host states, ISO codes between commas',
      undefined,
      unknownAmong(countriesOf(data), 'Add the country first.'),
    )
}

async function memberships(asker: Asker, record: Fields, countries: ReadonlySet<string>): Promise<void> {
  record.parties = []
  const abbreviation = await threeLanguages(asker, 'abbreviation', 'Abbreviation')
  if (abbreviation) record.abbreviation = abbreviation
  record.memberships = await asker.ask({
    name: 'memberships',
    text: `Members: country, status, from and to (dates, "-" for none), several between commas: "BRA member 2008-05-23 2019, PAN observer"\n${listMemberStatuses()}`,
    schema: organizationSchema.shape.memberships,
    parse: (answer) =>
      rows(answer).map(([country = '', status, from, to]) => ({
        country: code(country),
        status,
        ...given({ from, to }),
      })),
    refuse: (members) =>
      unknownAmong(countries, 'Add the country first.')(members.map((m) => m.country)) ??
      firstNoDay(members.flatMap((m) => [m.from, m.to])),
  })
  await flag(asker, record, 'membersIncomplete', 'Do sources speak of more members than these?')
}

async function what(asker: Asker, record: Fields, kind: Kind): Promise<void> {
  if (kind === 'agreement') {
    await choice(asker, record, 'type', agreementSchema.shape.type, 'Type: what it is about in law', listTypes())
    await choice(asker, record, 'form', agreementSchema.shape.form, 'Form', listForms())
    await choice(asker, record, 'subject', agreementSchema.shape.subject, 'Subject', listSubjects())
  }
  if (kind === 'meeting') {
    await choice(asker, record, 'form', meetingSchema.shape.form, 'Form', listMeetingForms())
    await flag(asker, record, 'standing', 'Is it a standing mechanism?')
  }
  if (kind === 'dispute') await choice(asker, record, 'form', disputeSchema.shape.form, 'Form', listDisputeForms())
  if (kind === 'exercise')
    await field(asker, record, 'seriesName', exerciseSchema.shape.seriesName.unwrap(), 'Series, as sources name it')
  if (kind === 'exercise' || kind === 'meeting')
    await field(asker, record, 'series', exerciseSchema.shape.series.unwrap(), 'Id of the series')
}

async function when(asker: Asker, record: Fields, kind: Kind, { data }: Additions): Promise<void> {
  const dates = kind === 'agreement' ? (['signed', 'inForce', 'ended'] as const) : (['start', 'end'] as const)
  const edtf = agreementSchema.shape.signed.unwrap()
  for (const key of dates)
    await field(asker, record, key, edtf, `${key}: 2008, 2008-05, 2008-05-23, 2012~ or ../2018`, 'not known', noDay)
  const status: Fields = {}
  await choice(asker, status, 'is', agreementSchema.shape.status.shape.is, 'Status', listStatuses())
  await field(asker, status, 'asOf', edtf, 'As of when', 'nobody confirms it', noDay)
  record.status = status
  if (kind === 'agreement') {
    await field(asker, record, 'place', z.string().min(1), 'Place of signature')
    return
  }
  const place = await asker.ask({
    name: kind === 'organization' ? 'seat' : 'place',
    text: 'Place: name; country; longitude; latitude, as "Leticia; COL; -69.94; -4.21"',
    empty: 'not known',
    schema: exerciseSchema.shape.place.unwrap(),
    parse: placeFrom,
    refuse: ({ country }) =>
      country === undefined ? null : unknownAmong(countriesOf(data), 'Add the country first.')([country]),
  })
  if (place !== null) record[kind === 'organization' ? 'seat' : 'place'] = place
}

/** Kind, then parties and date; else the name and the year. */
function suggestion(kind: Kind, record: Fields): string {
  const parties = Array.isArray(record.parties) ? record.parties.map(String) : []
  const date = String(record.signed ?? record.inForce ?? record.start ?? '').replace(/^\.\.\/|[~?]$/g, '')
  const name =
    typeof record.name === 'object' && record.name !== null && 'en' in record.name ? slug(String(record.name.en)) : ''
  const middle =
    kind === 'agreement'
      ? partiesSlug(parties) ||
        name ||
        parties
          .map((p) => p.toLowerCase())
          .sort()
          .join('-')
      : name ||
        parties
          .map((p) => p.toLowerCase())
          .sort()
          .join('-')
  return [PREFIX[kind], middle, kind === 'agreement' ? date : date.slice(0, 4)].filter((part) => part !== '').join('-')
}
