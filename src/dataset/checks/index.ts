import type { Parsed } from '../parse.ts'
import type { Problem } from '../problem.ts'
import { actionsOfParties } from './actions.ts'
import type { Check } from './check.ts'
import { noDuplicates, partiesAtLeastTwo, sourceOnEveryRecord } from './content.ts'
import { datesPossible } from './dates.ts'
import { claimsRestOnRecords } from './documents.ts'
import { figuresAgree } from './figures.ts'
import { flowsFromOutside } from './flows.ts'
import { filesCanonical } from './form.ts'
import { idsCanonical, idsUnique } from './ids.ts'
import { referencesExist, sourcesUsed } from './references.ts'
import { relatedBothWays } from './related.ts'
import { searchesWithinRegion } from './searches.ts'
import { sourcesDistinct } from './sources.ts'
import { translationsPresent } from './translations.ts'
import { evidenceSupportsValues } from './values.ts'

export const CHECKS: readonly Check[] = [
  idsUnique,
  idsCanonical,
  referencesExist,
  datesPossible,
  actionsOfParties,
  partiesAtLeastTwo,
  sourceOnEveryRecord,
  evidenceSupportsValues,
  relatedBothWays,
  noDuplicates,
  translationsPresent,
  figuresAgree,
  sourcesUsed,
  sourcesDistinct,
  claimsRestOnRecords,
  searchesWithinRegion,
  flowsFromOutside,
  filesCanonical,
]

/** Schema errors and every check, all at once: nobody should mend one mistake only to be told of the next. */
export function findProblems(parsed: Parsed): readonly Problem[] {
  const named = CHECKS.flatMap((check) => check.run(parsed).map((found) => ({ check: check.name, ...found })))
  return [...parsed.problems, ...named]
}
