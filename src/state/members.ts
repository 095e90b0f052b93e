import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Membership } from '../domain/schema.ts'
import { type Day, parseCalendar } from '../domain/time.ts'

/** Where a state stands in an organization on a day. */
export type MemberState = 'member' | 'suspended' | 'observer' | 'former' | 'future'

/** Whether one interval of membership holds on the day. */
export type Holding = 'past' | 'now' | 'future'

/** Imprecise dates count from their first possible day. */
export function holdingOn({ from, to }: Membership, day: Day): Holding {
  if ((dayFrom(from) ?? Number.NEGATIVE_INFINITY) > day) return 'future'
  return day < (dayFrom(to) ?? Number.POSITIVE_INFINITY) ? 'now' : 'past'
}

/** From the strongest tie to the weakest: a state with several intervals stands where the strongest puts it. */
const ORDER: readonly MemberState[] = ['member', 'suspended', 'observer', 'former', 'future']

/** Every state that is, was or will be in these memberships, with where it stands on the day. */
export function standingOn(memberships: readonly Membership[], day: Day): ReadonlyMap<string, MemberState> {
  const states = new Map<string, MemberState>()
  for (const membership of memberships) {
    const state = stateOf(membership, day)
    const known = states.get(membership.country)
    if (!known || ORDER.indexOf(state) < ORDER.indexOf(known)) states.set(membership.country, state)
  }
  return states
}

/** The states that a multilateral record ties: an organization's by the day, leaving out that some have watched it. */
export function memberStates(record: CompiledRecord, day: Day): ReadonlyMap<string, MemberState> {
  if (record.kind !== 'organization') return new Map(record.derived.states.map((id) => [id, 'member']))
  return standingOn(
    record.memberships.filter((membership) => membership.status !== 'observer'),
    day,
  )
}

function stateOf(membership: Membership, day: Day): MemberState {
  const holding = holdingOn(membership, day)
  if (holding === 'now') return membership.status
  return holding === 'past' ? 'former' : 'future'
}

function dayFrom(edtf: string | undefined): Day | null {
  return parseCalendar(edtf?.replace(/^\.\.\/|[~?]$/g, '') ?? '')?.from ?? null
}
