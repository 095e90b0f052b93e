import { z } from 'zod'
import {
  agreementSchema,
  claimSchema,
  countrySchema,
  disputeSchema,
  documentSchema,
  exerciseSchema,
  flowSchema,
  meetingSchema,
  missionSchema,
  organizationSchema,
  publisherSchema,
  searchSchema,
  sourceSchema,
} from '../domain/schema.ts'
import type { Kind } from '../domain/taxonomy.ts'

/** A file of data/ as read: `text` is what is on disk, so that its form can be checked. */
export interface RawFile {
  /** Without folder and ending: `agreements`. */
  readonly name: FileName
  /** As shown in reports. */
  readonly path: string
  readonly text: string
}

export const metaSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'write a version such as 0.1.0'),
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a full date such as 2026-11-21'),
})
export type Meta = z.infer<typeof metaSchema>

/** Which kind of record each file holds. */
export const RECORD_FILES = {
  agreements: 'agreement',
  exercises: 'exercise',
  organizations: 'organization',
  missions: 'mission',
  meetings: 'meeting',
  disputes: 'dispute',
} as const satisfies Record<string, Kind>

export const LIST_SCHEMAS = {
  countries: countrySchema,
  publishers: publisherSchema,
  sources: sourceSchema,
  agreements: agreementSchema,
  exercises: exerciseSchema,
  organizations: organizationSchema,
  missions: missionSchema,
  meetings: meetingSchema,
  disputes: disputeSchema,
  documents: documentSchema,
  claims: claimSchema,
  searches: searchSchema,
  flows: flowSchema,
}
export type ListName = keyof typeof LIST_SCHEMAS
export type FileName = 'meta' | ListName
export const FILE_NAMES: readonly FileName[] = ['meta', ...(Object.keys(LIST_SCHEMAS) as ListName[])]

export const FILE_OF_KIND = Object.fromEntries(
  Object.entries(RECORD_FILES).map(([file, kind]) => [kind, file]),
) as Record<Kind, keyof typeof RECORD_FILES>
