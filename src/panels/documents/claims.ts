import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { pairKey } from '../../domain/pair.ts'
import type { Claim, FoundingDocument } from '../../domain/schema.ts'
import { FINDINGS, type Finding } from '../../domain/taxonomy.ts'
import type { ClaimsView, Selection } from '../../state/view.ts'

export const NO_CLAIM_FILTER: ClaimsView = { documents: [], findings: [], record: null }

export function filterClaims(claims: readonly Claim[], filter: ClaimsView): readonly Claim[] {
  return claims.filter(
    (claim) =>
      (filter.documents.length === 0 || filter.documents.includes(claim.document)) &&
      (filter.findings.length === 0 || filter.findings.includes(claim.finding)) &&
      (filter.record === null || claim.records.includes(filter.record)),
  )
}

export type FindingCounts = Readonly<Record<Finding, number>>

export function countFindings(claims: readonly Claim[]): FindingCounts {
  const counts: Record<Finding, number> = {
    supported: 0,
    partly: 0,
    outdated: 0,
    'not-found': 0,
    contradicted: 0,
    interpretation: 0,
  }
  for (const claim of claims) counts[claim.finding]++
  return counts
}

/** Findings that occur, in display order. */
export function findingsIn(counts: FindingCounts): readonly { readonly finding: Finding; readonly count: number }[] {
  return FINDINGS.map((finding) => ({ finding, count: counts[finding] })).filter((f) => f.count > 0)
}

export interface ClaimCounts {
  /** Document id → claims that the choice of findings and record lets through. */
  readonly documents: ReadonlyMap<string, number>
  /** Finding → claims that the choice of documents and record lets through. */
  readonly findings: FindingCounts
}

/** Each list is counted without its own choice, as with the facets of the map. */
export function countClaims(claims: readonly Claim[], filter: ClaimsView): ClaimCounts {
  const documents = new Map<string, number>()
  for (const { document } of filterClaims(claims, { ...filter, documents: [] })) {
    documents.set(document, (documents.get(document) ?? 0) + 1)
  }
  return { documents, findings: countFindings(filterClaims(claims, { ...filter, findings: [] })) }
}

export interface DocumentClaims {
  readonly document: FoundingDocument
  /** From 1, in the order of the documents. */
  readonly number: number
  /** All of its claims, whatever is chosen. */
  readonly counts: FindingCounts
  readonly total: number
  /** Those chosen, in the order of the text. */
  readonly claims: readonly Claim[]
}

/** Documents without a chosen claim are left out. */
export function claimsByDocument(dataset: Dataset, filter: ClaimsView): readonly DocumentClaims[] {
  const chosen = filterClaims(dataset.claims, filter)
  return dataset.documents
    .map((document, i) => {
      const all = dataset.claims.filter((c) => c.document === document.id)
      return {
        document,
        number: i + 1,
        counts: countFindings(all),
        total: all.length,
        claims: chosen
          .filter((c) => c.document === document.id)
          .sort((a, b) => a.line - b.line || (a.id < b.id ? -1 : 1)),
      }
    })
    .filter((d) => d.claims.length > 0)
}

export function documentNumber(dataset: Dataset, id: string): number {
  return dataset.documents.findIndex((d) => d.id === id) + 1
}

export function recordsOf(dataset: Dataset, claim: Claim): readonly CompiledRecord[] {
  return claim.records.flatMap((id) => dataset.records[dataset.indexOf.get(id) ?? -1] ?? [])
}

/** The pair or country that several records have in common; null where it is one record, or none or many are shared. */
export function sharedTie(records: readonly CompiledRecord[]): Selection | null {
  const [first, ...rest] = records
  if (!first || rest.length === 0) return null
  const [a, b, c] = first.derived.states.filter((state) => rest.every((r) => r.derived.states.includes(state)))
  if (a === undefined || c !== undefined) return null
  return b === undefined ? { type: 'country', id: a } : { type: 'pair', id: pairKey(a, b) }
}

/** `values` with `value` added, or taken out where it was in. */
export function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((v) => v !== value) : [...values, value]
}

/** True for the text before the first heading, which has no heading to stand under. */
export function isLead(section: string): boolean {
  return /^\(?lead\)?$/i.test(section)
}
