import type { AtlasRecord } from '../../domain/schema.ts'
import { DATE_FIELDS, type DateField } from '../../domain/taxonomy.ts'
import { dateOf } from '../disagreements.ts'
import { possibleDays } from '../edtf.ts'
import { perRecord } from './check.ts'

type Found = { field: string; wrong: string; doThis: string }

/** Pairs whose second cannot come before the first. */
const ORDER: readonly (readonly [DateField, DateField])[] = [
  ['signed', 'inForce'],
  ['signed', 'ended'],
  ['inForce', 'ended'],
  ['start', 'end'],
]

/** Dates are real days, come in the order that their meaning asks for, and do not lie after the as-of day unless planned. */
export const datesPossible = perRecord('dates-possible', (record, { data }) => {
  const found: Found[] = []
  const today = possibleDays(data.meta.asOf)?.latest ?? Number.POSITIVE_INFINITY
  for (const [field, text, future] of writtenDates(record)) {
    const days = possibleDays(text)
    if (!days)
      found.push({ field, wrong: `${text} is no day of the calendar`, doThis: 'Correct the month or the day.' })
    else if (!future && (days.earliest ?? Number.NEGATIVE_INFINITY) > today) {
      const doThis = `Correct it, or set status.is to "planned"; if time has passed, raise asOf in data/meta.json.`
      found.push({ field, wrong: `${text} lies after the as-of day ${data.meta.asOf}`, doThis })
    }
  }
  for (const [a, b] of ORDER) ordered(found, a, dateOf(record, a), b, dateOf(record, b))
  if (record.kind === 'organization') {
    record.memberships.forEach((m, i) => {
      ordered(found, `memberships[${i}].from`, m.from ?? null, `memberships[${i}].to`, m.to ?? null)
    })
  }
  return found
})

function ordered(found: Found[], a: string, first: string | null, b: string, second: string | null): void {
  if (first === null || second === null) return
  const [x, y] = [possibleDays(first), possibleDays(second)]
  if (!x || !y || y.latest >= (x.earliest ?? Number.NEGATIVE_INFINITY)) return
  found.push({
    field: b,
    wrong: `${second} is before ${a} (${first})`,
    doThis: 'Correct the earlier or the later of the two.',
  })
}

/** [field, text, may it lie in the future]. */
function writtenDates(record: AtlasRecord): [string, string, boolean][] {
  const planned = record.status.is === 'planned'
  const dates: [string, string, boolean][] = []
  for (const field of DATE_FIELDS) {
    const text = dateOf(record, field)
    // An end can be agreed beforehand.
    if (text !== null) dates.push([field, text, planned || (field === 'ended' && record.status.is !== 'ended')])
  }
  if (record.status.asOf) dates.push(['status.asOf', record.status.asOf, false])
  record.evidence.forEach((item, i) => {
    for (const field of DATE_FIELDS) {
      const said = item.says?.[field]
      if (said !== undefined) dates.push([`evidence[${i}].says.${field}`, said, true])
    }
  })
  if (record.kind === 'organization') {
    record.memberships.forEach((m, i) => {
      if (m.from) dates.push([`memberships[${i}].from`, m.from, false])
      if (m.to) dates.push([`memberships[${i}].to`, m.to, false])
    })
  }
  return dates
}
