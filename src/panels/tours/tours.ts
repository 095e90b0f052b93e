import { DEFENCE_DIPLOMACY } from './content/defenceDiplomacy.ts'
import { MILITARY_ALLIANCES } from './content/militaryAlliances.ts'
import { MILITARY_DIPLOMACY } from './content/militaryDiplomacy.ts'
import { PERU_NEIGHBOURS } from './content/peruNeighbours.ts'
import { TACNA_MEETING } from './content/tacnaMeeting.ts'
import type { Tour } from './tour.ts'

/** One reading per founding document, in the documents' order. */
export const TOURS: readonly Tour[] = [
  PERU_NEIGHBOURS,
  MILITARY_DIPLOMACY,
  TACNA_MEETING,
  DEFENCE_DIPLOMACY,
  MILITARY_ALLIANCES,
]

export function tourOf(id: string): Tour | undefined {
  return TOURS.find((tour) => tour.id === id)
}
