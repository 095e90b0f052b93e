import type { Dataset } from '../dataset/dataset.ts'
import { dayOf } from '../domain/time.ts'
import { m } from '../i18n/generated/messages.js'
import { clearFilters, select, setFacet, setMode, setWindow, type Transition } from '../state/view.ts'

export interface Starter {
  readonly id: string
  readonly text: string
  readonly transition: Transition
}

/** Questions a newcomer might ask, each a view of its own. One whose countries the dataset lacks is not offered. */
export function startersOf(dataset: Dataset): readonly Starter[] {
  const known = (...ids: string[]) => ids.every((id) => dataset.countries.has(id))
  const starters: Starter[] = [
    {
      id: 'drugs',
      text: m.opening_question_drugs(),
      transition: chain(
        clearFilters(),
        setFacet('threat', ['drug-trafficking']),
        setFacet('kind', ['agreement', 'exercise', 'organization', 'mission', 'meeting']),
        select(null),
      ),
    },
  ]
  if (known('ARG', 'BRA')) {
    starters.push({
      id: 'pair',
      text: m.opening_question_pair(),
      transition: chain(
        clearFilters(),
        setWindow(dayOf(1990), dataset.today),
        setMode('begun'),
        select({ type: 'pair', id: 'ARG-BRA' }),
      ),
    })
  }
  if (known('CHN', 'RUS', 'USA')) {
    starters.push({
      id: 'powers',
      text: m.opening_question_powers(),
      transition: chain(
        clearFilters(),
        setFacet('country', ['CHN', 'RUS', 'USA']),
        setFacet('kind', ['agreement']),
        setWindow(dataset.today - 1, dataset.today),
        setMode('active'),
        select(null),
      ),
    })
  }
  return starters
}

function chain(...steps: readonly Transition[]): Transition {
  return (view) => steps.reduce((current, step) => step(current), view)
}
