import type { Status } from '../domain/taxonomy.ts'
import type { StatusTone } from '../ui/StatusMark.tsx'

const TONE: Record<Status, StatusTone> = {
  'in-force': 'sure',
  active: 'sure',
  'believed-in-force': 'unsure',
  'not-yet-in-force': 'unsure',
  suspended: 'unsure',
  planned: 'unsure',
  unknown: 'unsure',
  held: 'past',
  ended: 'past',
}

/** The stroke of a status: the same as on the map and in the reading panel. */
export function toneOf(status: Status): StatusTone {
  return TONE[status]
}
