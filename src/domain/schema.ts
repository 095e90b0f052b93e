import { z } from 'zod'
import {
  ACTIVITIES,
  AGREEMENT_FORMS,
  AGREEMENT_TYPES,
  BASES,
  DATE_FIELDS,
  DISPUTE_FORMS,
  FIELDS,
  FINDINGS,
  MEETING_FORMS,
  MEMBER_STATUSES,
  PUBLISHER_CLASSES,
  STATUSES,
  SUBJECTS,
  THREATS,
} from './taxonomy.ts'

/**
 * The shape of every file in data/. Unknown keys are rejected everywhere, so a misspelt field is an error and not a
 * silently lost value. Meaning that spans records (ids exist, dates possible) is checked in src/dataset/checks.ts.
 */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens')
const countryId = z.string().regex(/^[A-Z]{3}$/, 'use an ISO 3166-1 alpha-3 code such as BRA')
const partyId = z.union([countryId, id])
const text = z.string().trim().min(1)
export const localized = z.strictObject({ en: text, es: text, pt: text })
export type Localized = z.infer<typeof localized>

/** EDTF level 0–1: 2008, 2008-05, 2008-05-23, 2012~, 2012?, ../2018. Unknown dates are left out, never written. */
const edtf = z
  .string()
  .regex(
    /^(\.\.\/)?\d{4}(-\d{2}(-\d{2})?)?[~?]?$/,
    'write an EDTF date such as 2008, 2008-05, 2008-05-23, 2012~ or ../2018',
  )
const isDateField = (field: string) => DATE_FIELDS.some((date) => date === field)
const longitude = z.number().min(-180).max(180)
const latitude = z.number().min(-90).max(90)

export const evidenceSchema = z.strictObject({
  source: id,
  /** Where in the source: article, page, row id, paragraph. */
  locator: text.optional(),
  supports: z.array(z.enum(FIELDS)).min(1),
  /** The date this source gives where it differs from, or sharpens, the one shown. Other differences go into `note`. */
  says: z
    .partialRecord(z.enum(FIELDS), edtf)
    .refine((says) => Object.keys(says).every(isDateField), {
      error: 'only dates can differ here; describe other differences in note, in the three languages',
    })
    .optional(),
  /** True when this source denies that the record exists or happened. */
  denies: z.literal(true).optional(),
})
export type Evidence = z.infer<typeof evidenceSchema>

const threat = z.strictObject({ id: z.enum(THREATS), basis: z.enum(BASES) })
const activity = z.strictObject({ id: z.enum(ACTIVITIES), basis: z.enum(BASES) })
const place = z.strictObject({
  name: z.union([text, localized]),
  country: countryId.optional(),
  lon: longitude,
  lat: latitude,
})

/** `asOf` is the day on which the status was last confirmed by a source; without it nobody has confirmed it. */
const status = z.strictObject({ is: z.enum(STATUSES), asOf: edtf.optional() })
const officialTitle = z.strictObject({ lang: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/), text })

const common = {
  id,
  /** A proper name. Left out where the title is composed from form, subject, parties and year. */
  name: localized.optional(),
  officialTitles: z.array(officialTitle).optional(),
  summary: localized.optional(),
  note: localized.optional(),
  /** States by ISO code, organizations by record id. For meetings, exercises and missions: the participants. */
  parties: z.array(partyId),
  /** True where the sources name more parties than are listed here. */
  partiesIncomplete: z.literal(true).optional(),
  /** Third states that guarantee or mediate: not parties. */
  guarantors: z.array(partyId).optional(),
  threats: z.array(threat).optional(),
  activities: z.array(activity).optional(),
  status,
  evidence: z.array(evidenceSchema).min(1),
  related: z.array(id).optional(),
}

/** What one party did with a treaty: a state that left and came back has a row for each time. */
const partyAction = z
  .strictObject({
    party: partyId,
    signed: edtf.optional(),
    /** Day on which its instrument of ratification or accession was deposited; else of the ratification itself. */
    ratified: edtf.optional(),
    /** Day from which the treaty binds this party. */
    inForce: edtf.optional(),
    /** Day on which it gave notice of withdrawal. */
    withdrawn: edtf.optional(),
  })
  .refine(({ signed, ratified, inForce, withdrawn }) => signed ?? ratified ?? inForce ?? withdrawn, {
    error: 'give at least one of signed, ratified, inForce and withdrawn, or leave the row out',
  })
export type PartyAction = z.infer<typeof partyAction>

export const agreementSchema = z.strictObject({
  kind: z.literal('agreement'),
  ...common,
  type: z.enum(AGREEMENT_TYPES),
  form: z.enum(AGREEMENT_FORMS),
  subject: z.enum(SUBJECTS),
  signed: edtf.optional(),
  inForce: edtf.optional(),
  ended: edtf.optional(),
  place: z.union([text, localized]).optional(),
  /** Per party, where a source states it. A party without a row is one of which nothing was found. */
  actions: z.array(partyAction).min(1).optional(),
})

export const exerciseSchema = z.strictObject({
  kind: z.literal('exercise'),
  ...common,
  /** Id shared by the editions of one series, e.g. "unitas". */
  series: id.optional(),
  seriesName: text.optional(),
  start: edtf.optional(),
  end: edtf.optional(),
  host: z.array(countryId).optional(),
  place: place.optional(),
})

const membership = z.strictObject({
  country: countryId,
  status: z.enum(MEMBER_STATUSES),
  from: edtf.optional(),
  /** First day on which this membership no longer held. */
  to: edtf.optional(),
})
export type Membership = z.infer<typeof membership>

/** `parties` of an organization stays empty: its members are its memberships. */
export const organizationSchema = z.strictObject({
  kind: z.literal('organization'),
  ...common,
  abbreviation: localized.optional(),
  start: edtf.optional(),
  end: edtf.optional(),
  seat: place.optional(),
  memberships: z.array(membership).min(2),
  membersIncomplete: z.literal(true).optional(),
})

const contingent = z.strictObject({
  country: countryId,
  year: z.number().int(),
  size: z.number().int().nonnegative(),
  basis: z.enum(['reported', 'estimated']),
})

export const missionSchema = z.strictObject({
  kind: z.literal('mission'),
  ...common,
  start: edtf.optional(),
  end: edtf.optional(),
  /** Organization record that leads it. */
  lead: id.optional(),
  place: place.optional(),
  contingents: z.array(contingent).optional(),
})

export const meetingSchema = z.strictObject({
  kind: z.literal('meeting'),
  ...common,
  form: z.enum(MEETING_FORMS),
  /** True for a standing mechanism: it lasts from start to end; otherwise the dates are those of one meeting. */
  standing: z.literal(true).optional(),
  series: id.optional(),
  start: edtf.optional(),
  end: edtf.optional(),
  host: z.array(countryId).optional(),
  place: place.optional(),
})

export const disputeSchema = z.strictObject({
  kind: z.literal('dispute'),
  ...common,
  form: z.enum(DISPUTE_FORMS),
  start: edtf.optional(),
  end: edtf.optional(),
  place: place.optional(),
})

export const countrySchema = z.strictObject({
  id: countryId,
  /** ISO 3166-1 numeric, three digits: the key of the shapes. */
  numeric: z.string().regex(/^\d{3}$/),
  name: localized,
  /** Shorter name for the map, where the full one is long. */
  shortName: localized.optional(),
  capital: z.strictObject({ name: localized, lon: longitude, lat: latitude }),
  southAmerican: z.boolean(),
  /** Where the map writes the name; the capital's position where left out. */
  label: z.tuple([longitude, latitude]).optional(),
})
export type Country = z.infer<typeof countrySchema>

export const publisherSchema = z.strictObject({
  id,
  name: text,
  class: z.enum(PUBLISHER_CLASSES),
  country: countryId.optional(),
})
export type Publisher = z.infer<typeof publisherSchema>

export const sourceSchema = z.strictObject({
  id,
  title: text,
  publisher: id,
  /** Whose text it is where the publisher only reposts it; two sources with one origin count once. */
  origin: id.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Full citation for a dataset or document without an address. */
  citation: text.optional(),
  published: edtf.optional(),
})
export type Source = z.infer<typeof sourceSchema>

/** A founding document: it has no address, and its titles and summaries are in the atlas's own words. */
export const documentSchema = z.strictObject({
  id: z.string().regex(/^doc-\d+$/, 'use doc- and a number'),
  title: localized,
  summary: localized,
  language: z.string().regex(/^[a-z]{2}$/, 'use a language code such as en'),
})
export type FoundingDocument = z.infer<typeof documentSchema>

/** A statement of a founding document, paraphrased, with what came of holding it against the record. */
export const claimSchema = z.strictObject({
  id: z.string().regex(/^clm-\d{3}$/, 'use clm- and three digits'),
  document: id,
  /** Heading it stands under, then paragraph and line counted from 1. */
  section: text,
  paragraph: z.number().int().positive(),
  line: z.number().int().positive(),
  statement: localized,
  finding: z.enum(FINDINGS),
  reason: localized,
  /** Records that bear on it, for or against. */
  records: z.array(id),
})
export type Claim = z.infer<typeof claimSchema>

/** A pair that was searched for bilateral instruments: absence of a record is then a finding and not a gap. */
export const searchSchema = z.strictObject({
  pair: z.string().regex(/^[A-Z]{3}-[A-Z]{3}$/, 'use two ISO 3166-1 alpha-3 codes such as BRA-PER'),
  queries: z.array(text).min(1),
  found: z.boolean(),
  searchedOn: edtf,
  note: localized.optional(),
})
export type Search = z.infer<typeof searchSchema>

/** What one outside state gave to one state of the region in one year; no record of cooperation of its own. */
export const flowSchema = z.strictObject({
  country: countryId,
  partner: countryId,
  year: z.number().int(),
  /** Lines of the report: a course, or a group of students on one. */
  courses: z.number().int().positive(),
  /** Left out where the counts of the source cannot be right. */
  students: z.number().int().nonnegative().optional(),
  /** True where the source covers only a part of the year. */
  incomplete: z.literal(true).optional(),
  source: id,
})
export type Flow = z.infer<typeof flowSchema>

export const recordSchema = z.discriminatedUnion('kind', [
  agreementSchema,
  exerciseSchema,
  organizationSchema,
  missionSchema,
  meetingSchema,
  disputeSchema,
])

export type Agreement = z.infer<typeof agreementSchema>
export type Exercise = z.infer<typeof exerciseSchema>
export type Organization = z.infer<typeof organizationSchema>
export type Mission = z.infer<typeof missionSchema>
export type Meeting = z.infer<typeof meetingSchema>
export type Dispute = z.infer<typeof disputeSchema>
export type AtlasRecord = z.infer<typeof recordSchema>
