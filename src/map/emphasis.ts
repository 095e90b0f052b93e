import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { pairCountries, pairKey } from '../domain/pair.ts'
import type { Kind } from '../domain/taxonomy.ts'
import { groupIndexes, groupRecords } from '../state/groups.ts'
import type { Link } from '../state/links.ts'
import { type Extent, isGroup, type Selection } from '../state/view.ts'
import type { Fan } from './fan.ts'
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
  if (selection?.type === 'pair') return selection.id
  const record = recordOf(dataset, selection)
  const [a, b, ...more] = record?.derived.states ?? []
  // A dispute is no cooperation, so it makes no link; between two states it is a curve beside those that do.
  if (record?.kind === 'dispute') return a && b && more.length === 0 ? pairKey(a, b) : null
  return record?.derived.pair ?? null
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
  fans: readonly Fan[],
  group: Kind | null,
): ReadonlyMap<string, LineState> {
  const states = new Map<string, LineState>()
  const [isHovered, isSelected] = [aboutOf(dataset, hover), aboutOf(dataset, selection)]
  for (const link of all) {
    if (fans.some((fan) => fan.pair === link.pair)) states.set(link.pair, 'fanned')
    else if (isHovered(link)) states.set(link.pair, 'hovered')
    else if (isSelected(link)) states.set(link.pair, 'selected')
    else if (selection) states.set(link.pair, 'dimmed')
  }
  if (hover?.type === 'record') states.set(hover.id, 'hovered')
  if (hover?.type === 'pair' && group) states.set(`${hover.id}:${group}`, 'hovered')
  return states
}

/** In the region's frame a link that leaves it is drawn only while its country, its partner or itself is asked for. */
export function reachOf(
  dataset: Dataset,
  all: readonly Link[],
  extent: Extent,
  selection: Selection | null,
  hover: Selection | null,
  fans: readonly Fan[],
): readonly Line[] {
  if (extent !== 'region' || (!selection && !hover)) return NONE
  const largest = Math.max(1, ...all.map((l) => l.total))
  const outward = all.filter((l) => l.scope === 'extra-regional' && !fans.some((fan) => fan.pair === l.pair))
  const isChosen = aboutOf(dataset, clear(dataset, outward, selection))
  const isPointed = pointedOut(aboutOf(dataset, clear(dataset, outward, hover)), hover, selection)
  const lines = outward
    .filter((l) => isPointed(l) || isChosen(l))
    .flatMap((l) => {
      const line = lineOf(dataset, l, largest, extent)
      return isChosen(l) ? line : line.map((one): Line => ({ ...one, transient: true }))
    })
  return lines.length > 0 ? lines : NONE
}

/** More lines from one country of the region to the rim than this say less than its chips do. */
const MOST_OUTWARD = 12

/** What lines to the rim are drawn for: not for a country with dozens of them, whose partners are asked for one by one. */
function clear(dataset: Dataset, outward: readonly Link[], about: Selection | null): Selection | null {
  if (about?.type !== 'country' || !dataset.countries.get(about.id)?.southAmerican) return about
  return outward.filter((link) => isTied(link, about.id)).length > MOST_OUTWARD ? null : about
}

/** What the pointer brings out: with a country selected, only what ties that country to the one pointed at. */
function pointedOut(
  isAbout: (link: Link) => boolean,
  hover: Selection | null,
  selection: Selection | null,
): (link: Link) => boolean {
  if (selection?.type !== 'country' || hover?.type !== 'country' || hover.id === selection.id) return isAbout
  return (link) => isAbout(link) && isTied(link, selection.id)
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
