import type { AtlasData } from '../../src/dataset/parse.ts'
import type { Agreement, Country, Dispute, Exercise, Meeting, Organization } from '../../src/domain/schema.ts'

/** Records for tests of the compiler: the least that is valid, and what the test says. */

const country = (id: string, en: string, es = en, pt = en, southAmerican = true): Country => ({
  id,
  numeric: '000',
  name: { en, es, pt },
  capital: { name: { en, es, pt }, lon: 0, lat: 0 },
  southAmerican,
})

export const COUNTRIES = [
  country('ARG', 'Argentina'),
  country('BRA', 'Brazil', 'Brasil', 'Brasil'),
  country('CHL', 'Chile'),
  country('PER', 'Peru', 'Perú', 'Peru'),
  country('USA', 'United States', 'Estados Unidos', 'Estados Unidos', false),
]

const evidence = [
  { source: 's-register', supports: ['existence', 'signed', 'start'] as ('existence' | 'signed' | 'start')[] },
]

export const agreement = (over: Partial<Agreement> = {}): Agreement => ({
  kind: 'agreement',
  id: 'agr-bra-per-2006',
  type: 'defence',
  form: 'memorandum',
  subject: 'defence-industry',
  parties: ['BRA', 'PER'],
  status: { is: 'in-force' },
  evidence,
  ...over,
})

export const exercise = (over: Partial<Exercise> = {}): Exercise => ({
  kind: 'exercise',
  id: 'ex-one-2013',
  parties: ['BRA', 'PER'],
  status: { is: 'held' },
  evidence,
  ...over,
})

export const meeting = (over: Partial<Meeting> = {}): Meeting => ({
  kind: 'meeting',
  id: 'mtg-one-2013',
  form: 'staff-talks',
  parties: ['CHL', 'PER'],
  status: { is: 'held' },
  evidence,
  ...over,
})

export const dispute = (over: Partial<Dispute> = {}): Dispute => ({
  kind: 'dispute',
  id: 'dsp-one',
  form: 'maritime',
  parties: ['CHL', 'PER'],
  status: { is: 'ended' },
  evidence,
  ...over,
})

export const organization = (over: Partial<Organization> = {}): Organization => ({
  kind: 'organization',
  id: 'org-one',
  name: { en: 'Union of the South', es: 'Unión del Sur', pt: 'União do Sul' },
  parties: [],
  memberships: [
    { country: 'ARG', status: 'member' },
    { country: 'BRA', status: 'member' },
    { country: 'PER', status: 'suspended' },
    { country: 'USA', status: 'observer' },
  ],
  status: { is: 'active' },
  evidence,
  ...over,
})

export const data = (...records: AtlasData['records']): AtlasData => ({
  meta: { version: '0.0.1', asOf: '2026-11-21' },
  countries: COUNTRIES,
  publishers: [
    { id: 'register', name: 'Register', class: 'official' },
    { id: 'paper', name: 'Paper', class: 'press' },
    { id: 'agency', name: 'Agency', class: 'press' },
  ],
  sources: [
    { id: 's-register', title: 'Act', publisher: 'register' },
    { id: 's-paper', title: 'Report', publisher: 'paper' },
    { id: 's-repost', title: 'Repost', publisher: 'agency', origin: 'paper' },
  ],
  records,
  documents: [],
  claims: [],
  searches: [],
  flows: [],
})
