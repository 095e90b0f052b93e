import type { Agreement, PartyAction } from '../../domain/schema.ts'
import { type PossibleDays, possibleDays } from '../edtf.ts'
import { perRecord } from './check.ts'

type Found = { field: string; wrong: string; doThis: string }

/** In the order in which they happen. */
const STEPS = ['signed', 'ratified', 'inForce', 'withdrawn'] as const
type Step = (typeof STEPS)[number]

/**
 * What is said of a party is said of a party, or of a former one; its dates are days of the calendar, in the order in
 * which they happen, neither before the treaty was signed nor after the as-of day. A party that left and came back has
 * one row for each time, and the second begins when the first has ended.
 */
export const actionsOfParties = perRecord('actions-of-parties', (record, { data }) => {
  if (record.kind !== 'agreement' || !record.actions) return []
  const today = possibleDays(data.meta.asOf)?.latest ?? Number.POSITIVE_INFINITY
  return record.actions.flatMap((action, i) => [
    ...whose(record, action, i),
    ...STEPS.flatMap((step) => dated(record, action, i, step, today)),
    ...STEPS.slice(1).flatMap((step, before) => ordered(action, i, STEPS[before] ?? 'signed', step)),
    ...again(record.actions ?? [], action, i),
  ])
})

function whose(record: Agreement, { party, withdrawn }: PartyAction, i: number): readonly Found[] {
  if (record.parties.includes(party) || withdrawn !== undefined) return []
  const doThis = 'Add it to the parties, give the day on which it withdrew, or remove the row.'
  return [{ field: `actions[${i}].party`, wrong: `${party} is neither a party nor a former one`, doThis }]
}

function dated(record: Agreement, action: PartyAction, i: number, step: Step, today: number): readonly Found[] {
  const text = action[step]
  if (text === undefined) return []
  const field = `actions[${i}].${step}`
  const days = possibleDays(text)
  if (!days) return [{ field, wrong: `${text} is no day of the calendar`, doThis: 'Correct the month or the day.' }]
  if (from(days) > today) {
    const doThis = 'Correct it; if time has passed, raise asOf in data/meta.json.'
    return [{ field, wrong: `${text} lies after the as-of day`, doThis }]
  }
  const opened = record.signed === undefined ? null : possibleDays(record.signed)
  if (!opened || days.latest >= from(opened)) return []
  const doThis = 'Correct this date, or that of the treaty.'
  return [{ field, wrong: `${text} is before the treaty was signed (${record.signed})`, doThis }]
}

/** Compared with the nearest earlier step that is known. */
function ordered(action: PartyAction, i: number, before: Step, step: Step): readonly Found[] {
  const earlier = [...STEPS.slice(0, STEPS.indexOf(before) + 1)].reverse().find((s) => action[s] !== undefined)
  const [first, second] = [earlier && action[earlier], action[step]]
  if (!earlier || first === undefined || second === undefined) return []
  const [x, y] = [possibleDays(first), possibleDays(second)]
  if (!x || !y || y.latest >= from(x)) return []
  const doThis = 'Correct the earlier or the later of the two.'
  return [{ field: `actions[${i}].${step}`, wrong: `${second} is before ${earlier} (${first})`, doThis }]
}

function again(all: readonly PartyAction[], action: PartyAction, i: number): readonly Found[] {
  const last = all.slice(0, i).findLast(({ party }) => party === action.party)
  if (!last) return []
  const field = `actions[${i}].party`
  const left = last.withdrawn === undefined ? null : possibleDays(last.withdrawn)
  const start = action.signed ?? action.ratified ?? action.inForce ?? action.withdrawn ?? ''
  const back = possibleDays(start)
  if (left && (!back || back.latest >= from(left))) return []
  const doThis = 'Join the two rows; a second one is for a party that withdrew and came back later.'
  return [{ field, wrong: `${action.party} has a row already and did not withdraw before this one`, doThis }]
}

function from(days: PossibleDays): number {
  return days.earliest ?? Number.NEGATIVE_INFINITY
}
