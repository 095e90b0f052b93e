import type { Dataset } from '../../dataset/dataset.ts'
import type { Claim } from '../../domain/schema.ts'

/** Other claims that bear on one of the same records: those that share most first, then in the order of the documents. */
export function claimsBeside(dataset: Dataset, claim: Claim): readonly Claim[] {
  const shared = new Map<Claim, number>()
  for (const id of claim.records)
    for (const other of dataset.claimsByRecord.get(id) ?? [])
      if (other.id !== claim.id) shared.set(other, (shared.get(other) ?? 0) + 1)
  return [...shared].sort(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1)).map(([other]) => other)
}

/** The claims before and after it in its document, in the order of the text. */
export function claimsAround(
  dataset: Dataset,
  claim: Claim,
): { readonly before: Claim | null; readonly after: Claim | null } {
  const list = dataset.claims
    .filter((other) => other.document === claim.document)
    .sort((a, b) => a.line - b.line || (a.id < b.id ? -1 : 1))
  const at = list.findIndex((other) => other.id === claim.id)
  return { before: list[at - 1] ?? null, after: list[at + 1] ?? null }
}
