import { perRecord } from './check.ts'

/** Cooperation needs two; a mission or dispute can have one known participant, and an organization stands for its members. */
export const partiesAtLeastTwo = perRecord('parties-at-least-two', (record) => {
  if (record.kind === 'organization') {
    if (record.parties.length > 0)
      return [{ field: 'parties', wrong: 'an organization has memberships', doThis: 'Move its states to memberships.' }]
    const members = new Set(record.memberships.map((m) => m.country)).size
    if (members >= 2) return []
    return [{ field: 'memberships', wrong: 'fewer than two countries', doThis: 'Add the other members.' }]
  }
  const distinct = new Set(record.parties).size
  if (distinct < record.parties.length)
    return [{ field: 'parties', wrong: 'a party is listed twice', doThis: 'Remove the second mention.' }]
  const collective = record.kind !== 'agreement' && record.parties.some((id) => id.startsWith('org-'))
  const alone = record.kind === 'mission' || record.kind === 'dispute' || collective
  const least = alone || record.partiesIncomplete ? 1 : 2
  if (distinct >= least) return []
  const doThis = 'Add the others; if they are not known, set partiesIncomplete to true.'
  return [{ field: 'parties', wrong: `${distinct} listed, at least ${least} needed`, doThis }]
})

/** Of what was only announced (planned, or unknown whether held) no source can state that it existed. */
export const sourceOnEveryRecord = perRecord('source-on-every-record', (record) => {
  if (record.status.is === 'planned' || record.status.is === 'unknown') return []
  if (record.evidence.some((e) => !e.denies && e.supports.includes('existence'))) return []
  const doThis = 'Add "existence" to the "supports" of a source that states it, or remove the record.'
  return [{ field: 'evidence', wrong: 'no source states that this exists', doThis }]
})

export const noDuplicates = perRecord('no-duplicates', (record) => {
  const lists: [string, readonly string[]][] = [
    ['threats', (record.threats ?? []).map((t) => t.id)],
    ['activities', (record.activities ?? []).map((a) => a.id)],
    ['evidence', record.evidence.map((e) => [e.source, e.locator ?? '', e.denies ?? ''].join(' '))],
    ['related', record.related ?? []],
    ['guarantors', record.guarantors ?? []],
    ...record.evidence.map((e, i): [string, readonly string[]] => [`evidence[${i}].supports`, e.supports]),
  ]
  return lists.flatMap(([field, values]) => {
    const twice = values.find((value, i) => values.indexOf(value) !== i)
    return twice === undefined
      ? []
      : [{ field, wrong: `${twice.trim()} is given twice`, doThis: 'Keep one of the two.' }]
  })
})
