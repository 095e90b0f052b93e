import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Country } from '../domain/schema.ts'
import type { Kind } from '../domain/taxonomy.ts'
import type { Evaluation } from '../state/evaluate.ts'
import type { Link } from '../state/links.ts'
import { keepList, memo } from '../state/memo.ts'
import type { Selectors } from '../state/selectors.ts'
import type { Extent, Lang, Selection, View } from '../state/view.ts'
import {
  labelsOf,
  type Mark,
  type MarkForm,
  markForms,
  marksOf,
  type Partner,
  partnersOf,
  shapesOf,
  spotsOf,
  type Tallies,
  talliesOf,
} from './contents.ts'
import { endsOf, NONE, pairOf, reachOf, recordOf, rolesOf, statesOf } from './emphasis.ts'
import { type Fan, fanOf } from './fan.ts'
import type { Label } from './labels.ts'
import type { CountryRole } from './layers.ts'
import { type CurveGroup, coursesOf, type Hub, hubLines, hubOf, type Line, type LineState, linkLines } from './lines.ts'
import type { LonLat } from './projection.ts'

/** What the pointer or focus is on. */
export interface Target {
  readonly selection: Selection | null
  /** Where several records share a place. */
  readonly mark?: Mark | undefined
  /** Id of the disputed area that is (also) pointed at. */
  readonly disputed?: string | undefined
  /** Where the selection's pair is meant by the curve of one kind of its records. */
  readonly group?: CurveGroup | undefined
}

export function lineTarget({ group, selection }: Line): Target {
  return group ? { selection, group } : { selection }
}

export function targetOf(mark: Mark): Target {
  const [record] = mark.records
  return {
    selection: record ? { type: 'record', id: record.id } : null,
    mark: mark.records.length > 1 ? mark : undefined,
  }
}

/** Everything the map shows. Each part keeps its identity while what it is made from does. */
export interface MapModel {
  readonly extent: Extent
  readonly lang: Lang
  /** Shape id → country id: the shapes that can be pointed at. */
  readonly shapes: ReadonlyMap<string, string>
  readonly countries: ReadonlyMap<string, Country>
  /** Shape id → role; `other` where missing. */
  readonly roles: ReadonlyMap<string, CountryRole>
  /** A record by its id; null where there is none. */
  readonly record: (id: string) => CompiledRecord | null
  readonly links: readonly Line[]
  /** Pair key → course of every pair that the extent can show, whatever matches now: for a renderer that keeps them. */
  readonly courses: () => ReadonlyMap<string, readonly LonLat[]>
  /** Pair key → state. */
  readonly states: ReadonlyMap<string, LineState>
  /** Lines that only the selection or the pointer brings: to the rim, a fanned-out link, a hub's spokes. */
  readonly focus: readonly Line[]
  /** The pair that the selection has opened into curves. */
  readonly fan: Fan | null
  /** Another one that the pointer or focus has opened. */
  readonly pointedFan: Fan | null
  readonly hub: Hub | null
  readonly marks: readonly Mark[]
  /** Every form that marks can take, whatever matches now: for a renderer that keeps them. */
  readonly markForms: () => readonly MarkForm[]
  readonly partners: readonly Partner[]
  readonly labels: readonly Label[]
  /** Country ids and pair keys. */
  readonly tallies: Tallies
  readonly selected: Selection | null
  /** Country ids at the ends of what the pointer or focus is on. */
  readonly hovered: ReadonlySet<string>
}

/** `group`: the kind whose curve the pointer or focus is on, where one curve stands for several records. */
export type MapModelOf = (view: View, hover: Selection | null, group?: Kind | null) => MapModel

/** Pure: memoised per instance on the parts it reads, so the same view and hover give the same model and parts. */
export function createMapModel(dataset: Dataset, selectors: Selectors): MapModelOf {
  const shapes = shapesOf(dataset)
  const record = (id: string) => recordOf(dataset, { type: 'record', id })
  const [keepLinks, keepMarks, keepLabels] = [keepList<Line>(), keepList(sameMark), keepList(sameLabel)]
  const linksFor = memo((all: readonly Link[], extent: Extent) => keepLinks(linkLines(dataset, all, extent)))
  const coursesFor = memo((extent: Extent) => {
    let courses: ReadonlyMap<string, readonly LonLat[]> | null = null
    return () => {
      courses ??= coursesOf(dataset, extent)
      return courses
    }
  })
  const talliesFor = memo((all: readonly Link[], result: Evaluation) => talliesOf(dataset, all, result))
  const spots = spotsOf(dataset)
  const forms = () => markForms(dataset, spots)
  const marksFor = memo((result: Evaluation, chosen: CompiledRecord | null) =>
    keepMarks(marksOf(dataset, spots, result, chosen)),
  )
  const partnersFor = memo((all: readonly Link[], lang: Lang) => partnersOf(dataset, all, lang))
  const labelsFor = memo((lang: Lang, extent: Extent, partners: readonly Partner[]) =>
    keepLabels(labelsOf(dataset, lang, extent, partners)),
  )
  const hubFor = memo((chosen: CompiledRecord | null, extent: Extent, day: number) =>
    chosen && pairOf(dataset, { type: 'record', id: chosen.id }) === null ? hubOf(dataset, chosen, extent, day) : null,
  )
  const rolesFor = memo((all: readonly Link[], selection: Selection | null, hub: Hub | null) =>
    rolesOf(dataset, all, selection, hub),
  )
  const statesFor = memo(
    (
      all: readonly Link[],
      selection: Selection | null,
      hover: Selection | null,
      fans: readonly Fan[],
      group: Kind | null,
    ) => statesOf(dataset, all, selection, hover, fans, group),
  )
  const reachFor = memo(
    (
      all: readonly Link[],
      extent: Extent,
      selection: Selection | null,
      hover: Selection | null,
      fans: readonly Fan[],
    ) => reachOf(dataset, all, extent, selection, hover, fans),
  )
  const fanMemo = () =>
    memo(
      (
        result: Evaluation,
        pair: string | null,
        chosen: CompiledRecord | null,
        asked: Kind | null,
        extent: Extent,
        day: number,
      ) => (pair ? fanOf(dataset, selectors, result, pair, chosen, asked, extent, day) : null),
    )
  const [fanFor, pointedFanFor] = [fanMemo(), fanMemo()]
  const fansFor = memo((...fans: (Fan | null)[]): readonly Fan[] => fans.filter((fan) => fan !== null))
  const curvesFor = memo((fans: readonly Fan[]) =>
    fans.length === 0 ? NONE : fans.flatMap((fan) => (fan.tail ? [fan.tail, ...fan.curves] : fan.curves)),
  )
  const spokesFor = memo((hub: Hub | null, extent: Extent) => (hub ? hubLines(dataset, hub, extent) : NONE))
  const focusFor = memo((...groups: (readonly Line[])[]): readonly Line[] => groups.flat())
  const hoveredFor = memo((hover: Selection | null) => endsOf(dataset, hover))

  let last: MapModel | null = null
  return (view, hover, group = null) => {
    const { lang, selection } = view
    // What frames other parts of the world is drawn as the world is.
    const extent: Extent = dataset.own?.frame && view.extent === 'region' ? 'world' : view.extent
    const all = selectors.links(view)
    const result = selectors.evaluation(view)
    const day = selectors.statusDay(view)
    const chosen = recordOf(dataset, selection)
    const hub = hubFor(chosen, extent, day)
    const partners = partnersFor(all, lang)
    const pair = pairOf(dataset, selection)
    const pointed = pairOf(dataset, hover)
    const fan = fanFor(result, pair, pair ? chosen : null, view.fan, extent, day)
    const pointedFan = pointedFanFor(result, pointed === pair ? null : pointed, null, null, extent, day)
    const fans = fansFor(fan, pointedFan)
    const next: MapModel = {
      extent,
      lang,
      shapes,
      countries: dataset.countries,
      record,
      roles: rolesFor(all, selection, hub),
      links: linksFor(all, extent),
      courses: coursesFor(extent),
      states: statesFor(all, selection, hover, fans, group),
      focus: focusFor(reachFor(all, extent, selection, hover, fans), spokesFor(hub, extent), curvesFor(fans)),
      fan,
      pointedFan,
      hub,
      marks: marksFor(result, chosen),
      markForms: forms,
      partners,
      labels: labelsFor(lang, extent, partners),
      tallies: talliesFor(all, result),
      selected: selection,
      hovered: hoveredFor(hover),
    }
    if (!last || !sameParts(last, next)) last = next
    return last
  }
}

function sameParts(a: MapModel, b: MapModel): boolean {
  return (Object.keys(a) as (keyof MapModel)[]).every((key) => a[key] === b[key])
}

function sameMark(a: Mark, b: Mark): boolean {
  return (
    a.id === b.id && a.records.length === b.records.length && a.records.every((record, i) => record === b.records[i])
  )
}

function sameLabel(a: Label, b: Label): boolean {
  return a.id === b.id && a.text === b.text && a.minZoom === b.minZoom && a.lon === b.lon && a.lat === b.lat
}
