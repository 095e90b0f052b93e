import type { Check, Finding } from './check.ts'

/** A claim that was held against the record names what it was held against; a document without claims is not needed. */
export const claimsRestOnRecords: Check = {
  name: 'claims-rest-on-records',
  run: ({ data, pathOf, problems }) => {
    const found: Finding[] = []
    for (const claim of data.claims) {
      if (claim.records.length > 0 || claim.finding === 'not-found' || claim.finding === 'interpretation') continue
      found.push({
        file: pathOf('claims'),
        record: claim.id,
        field: 'records',
        wrong: `"${claim.finding}", but no record is named`,
        doThis: 'Name the records that show it; where there are none the finding is "not-found".',
      })
    }
    // A claim that cannot be read may be from any document.
    if (problems.length > 0) return found
    const claimed = new Set(data.claims.map((claim) => claim.document))
    for (const document of data.documents) {
      if (claimed.has(document.id)) continue
      const doThis = 'Add its claims to data/claims.json, or remove it.'
      found.push({
        file: pathOf('documents'),
        record: document.id,
        field: '',
        wrong: 'no claim is taken from it',
        doThis,
      })
    }
    return found
  },
}
