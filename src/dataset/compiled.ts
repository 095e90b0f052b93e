import type {
  AtlasRecord,
  Claim,
  Country,
  Flow,
  FoundingDocument,
  Localized,
  Publisher,
  Search,
  Source,
} from '../domain/schema.ts'
import type { Confidence, DateField, Scope } from '../domain/taxonomy.ts'

/** What the build adds to a record, so that the page computes nothing it could have been told. JSON-safe: null for ±Infinity. */
export interface Derived {
  /** The proper name, or the title composed from form, subject, parties and year. */
  readonly title: Localized
  readonly scope: Scope
  readonly confidence: Confidence
  /** Confidence of the first date (signed or start); null where undated. */
  readonly dateConfidence: Confidence | null
  /** Countries tied by the record, sorted: its state parties, or an organization's members of any time. */
  readonly states: readonly string[]
  /** Set where exactly two states and no organization are tied and the record is cooperation, not a dispute. */
  readonly pair: string | null
  /** When it was signed, held or founded: [earliest, latest] possible day, inclusive; null where undated. */
  readonly begun: readonly [number, number] | null
  /**
   * When it was in force or active: [earliest start, latest start, earliest end, latest end], ends exclusive,
   * null inside for open. Null where it never was (not yet in force) or nothing is known.
   */
  readonly active: readonly [number | null, number, number | null, number | null] | null
  /**
   * True of an agreement of which nothing says that it ended, but no source confirms that it is in force, or the last
   * that does is older than ten years.
   */
  readonly believed: boolean
  /** The end is open, and this EDTF date, more than ten years before the as-of day, is the last that confirms it. */
  readonly unconfirmedSince: string | null
  /** Dates on which sources differ: the one shown first, then the others, each with its sources. */
  readonly disagreements: readonly Disagreement[]
}

export interface Disagreement {
  readonly field: DateField
  readonly values: readonly { readonly value: string; readonly sources: readonly string[] }[]
}

export type CompiledRecord = AtlasRecord & { readonly derived: Derived }

/** The file the build writes and the page fetches. `format` rises when an older page could not read it. */
export interface CompiledDataset {
  readonly format: 1
  readonly version: string
  /** ISO day on which the data was last brought up to date: the atlas's "today". */
  readonly asOf: string
  readonly countries: readonly Country[]
  readonly publishers: readonly Publisher[]
  readonly sources: readonly Source[]
  readonly records: readonly CompiledRecord[]
  readonly documents: readonly FoundingDocument[]
  readonly claims: readonly Claim[]
  readonly searches: readonly Search[]
  readonly flows: readonly Flow[]
}
