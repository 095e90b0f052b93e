import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { pairCountries } from '../domain/pair.ts'
import { groupIndexes, groupRecords } from '../state/groups.ts'
import type { Link } from '../state/links.ts'
import { type Extent, isGroup, type Selection } from '../state/view.ts'
import { FRENCH_GUIANA, NEUTRAL_SHAPES } from './geometry/shapes.ts'
import type { CountryRole } from './layers.ts'
import { type Hub, type Line, type LineState, lineOf } from './lines.ts'

/** What the selection and the pointer bring forward: states of lines, roles of countries, lines out to the rim. */

/** One empty list for all, so that nothing is told apart from nothing. */
export const NONE: readonly Line[] = []

export function recordOf(dataset: Dataset, selection: Selection | null): CompiledRecord | null {
  if (selection?.type !== 'record') return null
  return dataset.records[dataset.indexOf.get(selection.id) ?? -1] ?? null
}

/** The pair that a selection means: itself, or that of a bilateral record. */
export function pairOf(dataset: Dataset, selection: Selection | null): string | null {
  return selection?.type === 'pair' ? selection.id : (recordOf(dataset, selection)?.derived.pair ?? null)
}

export function endsOf(dataset: Dataset, selection: Selection | null): ReadonlySet<string> {
  if (!selection) return new Set()
  if (selection.type === 'country') return new Set([selection.id])
  if (isGroup(selection)) return new Set(groupRecords(dataset, selection).flatMap((record) => record.derived.states))
  return new Set(selection.type === 'pair' ? pairCountries(selection.id) : recordOf(dataset, selection)?.derived.states)
}

function isTied(link: Link, country: string): boolean {
  return link.a === country || link.b === country
}

function otherEnd(link: Link, country: string): string {
  return link.a === country ? link.b : link.a
}

/** Whether a link is one of those that a selection means: of its country, its pair, or a record it stands over. */
function aboutOf(dataset: Dataset, selection: Selection | null): (link: Link) => boolean {
  if (!selection) return () => false
  if (selection.type === 'country') return (link) => isTied(link, selection.id)
  if (isGroup(selection)) {
    const indexes = new Set(groupIndexes(dataset, selection))
    return (link) => link.records.some((index) => indexes.has(index))
  }
  const pair = pairOf(dataset, selection)
  return (link) => link.pair === pair
}

export function statesOf(
  dataset: Dataset,
  all: readonly Link[],
  selection: Selection | null,
  hover: Selection | null,
  fanned: boolean,
): ReadonlyMap<string, LineState> {
  const states = new Map<string, LineState>()
  const opened = fanned ? pairOf(dataset, selection) : null
  const [isHovered, isSelected] = [aboutOf(dataset, hover), aboutOf(dataset, selection)]
  for (const link of all) {
    if (link.pair === opened) states.set(link.pair, 'fanned')
    else if (isHovered(link)) states.set(link.pair, 'hovered')
    else if (isSelected(link)) states.set(link.pair, 'selected')
    else if (selection) states.set(link.pair, 'dimmed')
  }
  return states
}

/** In the region's frame a link that leaves it is drawn only while its country, its partner or itself is asked for. */
export function reachOf(
  dataset: Dataset,
  all: readonly Link[],
  extent: Extent,
  selection: Selection | null,
  hover: Selection | null,
  fanned: boolean,
): readonly Line[] {
  if (extent === 'world' || (!selection && !hover)) return NONE
  const largest = Math.max(1, ...all.map((l) => l.total))
  const opened = fanned ? pairOf(dataset, selection) : null
  const [isHovered, isSelected] = [aboutOf(dataset, hover), aboutOf(dataset, selection)]
  const lines = all
    .filter((l) => l.scope === 'extra-regional' && l.pair !== opened)
    .filter((l) => isHovered(l) || isSelected(l))
    .flatMap((l) => {
      const line = lineOf(dataset, l, largest)
      return isSelected(l) ? line : line.map((one): Line => ({ ...one, transient: true }))
    })
  return lines.length > 0 ? lines : NONE
}

export function rolesOf(
  dataset: Dataset,
  all: readonly Link[],
  selection: Selection | null,
  hub: Hub | null,
): ReadonlyMap<string, CountryRole> {
  const byCountry = new Map<string, CountryRole>()
  for (const country of dataset.countries.values()) if (country.southAmerican) byCountry.set(country.id, 'region')
  for (const [id, state] of hub?.states ?? []) if (state === 'member' || state === 'suspended') byCountry.set(id, state)
  const selected = hub ? [] : endsOf(dataset, selection)
  if (selection?.type === 'country')
    for (const link of all) if (isTied(link, selection.id)) byCountry.set(otherEnd(link, selection.id), 'partner')
  const role = selection && isGroup(selection) ? 'member' : 'selected'
  for (const id of selected) byCountry.set(id, role)
  const roles = new Map<string, CountryRole>([[FRENCH_GUIANA, 'region']])
  for (const [id, role] of byCountry) {
    const country = dataset.countries.get(id)
    if (country) roles.set(country.numeric, role)
  }
  for (const shape of NEUTRAL_SHAPES) roles.set(shape, 'neutral')
  return roles
}
