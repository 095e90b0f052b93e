import type { Country, Publisher, Source } from '../../domain/schema.ts'
import type { CompiledRecord } from '../compiled.ts'

/** What can be wrong with one value of a reader's file. The interface has the words for each, in three languages. */
export type OwnCode =
  | 'missing'
  | 'not-allowed'
  | 'bad-date'
  | 'bad-country'
  | 'no-shape'
  | 'bad-number'
  | 'bad-url'
  | 'bad-id'
  | 'wrong-type'
  | 'unknown-field'
  | 'too-long'
  | 'range'
  | 'not-an-entry'
  | 'no-source'
  | 'needs-position'
  | 'id-twice'
  | 'unknown-reference'
  | 'dates'
  | 'parties'
  | 'existence'
  | 'supports'
  | 'twice'
  | 'actions'
  | 'other'

export interface OwnProblem {
  /** Column of a table, or path inside an entry: `parties`, `evidence[0].source`. */
  readonly column: string
  readonly code: OwnCode
  /** What stands there, shortened. */
  readonly value: string
  /** Values allowed, the nearest one, or what else the words need; empty where nothing more can be said. */
  readonly help: string
}

export interface BadRow {
  /** As a spreadsheet counts lines (the header is 1); in JSON the entry, counted from 1. */
  readonly row: number
  /** Cells in the order of the header, or the entry itself. */
  readonly given: unknown
  readonly problems: readonly OwnProblem[]
}

/** Why nothing could be read at all. */
export type OwnFailure = 'empty' | 'too-large' | 'not-text' | 'not-json' | 'no-list' | 'no-kind-column'

export type OwnNotice =
  | { readonly code: 'encoding'; readonly encoding: string }
  | { readonly code: 'ignored-columns'; readonly names: readonly string[] }
  | { readonly code: 'rows-beyond'; readonly count: number; readonly limit: number }
  | { readonly code: 'one-title'; readonly count: number }

/** What is added to the dataset. */
export interface OwnData {
  readonly records: readonly CompiledRecord[]
  readonly sources: readonly Source[]
  readonly publishers: readonly Publisher[]
  /** Countries of these records that the atlas has no entry for. */
  readonly countries: readonly Country[]
}

export interface OwnResult {
  readonly name: string
  readonly format: 'csv' | 'json'
  readonly failure: OwnFailure | null
  /** More about a failure, as the browser said it. */
  readonly detail: string
  readonly notices: readonly OwnNotice[]
  /** Rows or entries that were looked at. */
  readonly rows: number
  /** Of a table. */
  readonly header: readonly string[]
  readonly bad: readonly BadRow[]
  readonly data: OwnData
}

export type OwnStep = 'reading' | 'checking' | 'relating' | 'joining' | 'receiving' | 'showing'
export type Tell = (step: OwnStep, done: number, total: number) => void

/** What the reader needs to know of the atlas: plain data, so that it can be handed to a worker. */
export interface OwnBase {
  readonly asOf: string
  readonly version: string
  readonly countries: readonly Country[]
  /** Organizations of the atlas, which records may name as parties. */
  readonly organizations: readonly CompiledRecord[]
  readonly recordIds: readonly string[]
  /** ISO numeric → where the map would write the name. */
  readonly positions: Readonly<Record<string, readonly [lon: number, lat: number]>>
}

export const NO_DATA: OwnData = { records: [], sources: [], publishers: [], countries: [] }
export const MOST_BYTES = 100_000_000
export const MOST_ROWS = 250_000
/** Letters in one value. */
export const MOST_LETTERS = 10_000
