import { perRecord } from './check.ts'

/** Who reads either of two related records is told of the other. */
export const relatedBothWays = perRecord('related-both-ways', (record, { data }) =>
  (record.related ?? []).flatMap((id, i) => {
    const other = data.records.find((r) => r.id === id)
    if (!other || other.related?.includes(record.id)) return []
    const doThis = `Add "${record.id}" to the "related" of ${id}, or remove it here.`
    return [{ field: `related[${i}]`, wrong: `${id} does not name this record in return`, doThis }]
  }),
)
