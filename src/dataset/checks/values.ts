import type { AtlasRecord } from '../../domain/schema.ts'
import { DATE_FIELDS, type Field } from '../../domain/taxonomy.ts'
import { dateOf } from '../disagreements.ts'
import { perRecord } from './check.ts'

const WAY_OUT: Partial<Record<Field, string>> = {
  status: 'remove status.asOf',
  threats: 'remove the threats',
  activities: 'remove the activities',
  place: 'remove the place',
  actions: 'remove the actions',
}

/** Each date, threat, activity and place, and a status that is said to be confirmed, is stated by an item of evidence. */
export const evidenceSupportsValues = perRecord('evidence-supports-values', (record) =>
  unsupported(record).map(([field, path, value]) => {
    const way = WAY_OUT[field] ?? 'remove the date'
    const doThis = `Add "${field}" to the "supports" of the source that states it; without such a source ${way}.`
    return { field: path, wrong: `no evidence supports ${value}`, doThis }
  }),
)

/** Values that no item of evidence states: [field of the evidence, where the value is, the value in words]. */
export function unsupported(record: AtlasRecord): readonly (readonly [Field, string, string])[] {
  return statedValues(record).filter(([field]) => !record.evidence.some((e) => !e.denies && e.supports.includes(field)))
}

/** [field of the evidence, where the value is, the value in words]. What nobody has confirmed (no asOf) states nothing. */
function statedValues(record: AtlasRecord): [Field, string, string][] {
  const values: [Field, string, string][] = []
  for (const field of DATE_FIELDS) {
    const date = dateOf(record, field)
    if (date !== null) values.push([field, field, date])
  }
  const { is, asOf } = record.status
  const derived = is === 'believed-in-force' || is === 'unknown'
  if (asOf !== undefined && !derived) values.push(['status', 'status', `"${is}" as of ${asOf}`])
  for (const field of ['threats', 'activities'] as const) {
    const ids = (record[field] ?? []).map(({ id }) => id)
    if (ids.length > 0) values.push([field, field, ids.join(', ')])
  }
  if (record.kind === 'organization') {
    if (record.seat) values.push(['place', 'seat', 'the seat'])
  } else if (record.place) values.push(['place', 'place', 'the place'])
  if (record.kind === 'agreement' && record.actions) values.push(['actions', 'actions', 'what the parties did'])
  return values
}
