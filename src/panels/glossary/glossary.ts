import { TERM_GROUPS, type TermGroup } from '../../dataset/terms.ts'
import { fold } from '../fold.ts'

/** The groups with the terms whose label or definition contains every word asked for; groups without any are left out. */
export function findTerms(query: string, groups: readonly TermGroup[] = TERM_GROUPS): readonly TermGroup[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return groups
  return groups
    .map((group) => ({
      ...group,
      terms: group.terms.filter((term) => {
        const text = fold(`${term.label()} ${term.definition()}`)
        return words.every((word) => text.includes(word))
      }),
    }))
    .filter((group) => group.terms.length > 0)
}
