import { type KeyboardEvent, memo, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Kind } from '../domain/taxonomy.ts'
import { m } from '../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../state/context.ts'
import { type Selection, select } from '../state/view.ts'
import { type ListEntry, levelAt, MAP_LIST, type Place } from './listLevels.ts'
import './mapList.css'
import type { MapModel, Target } from './model.ts'
import { freeBox, type Insets, type Size } from './projection.ts'
import { useTypeahead } from './typeahead.ts'
import { useRested } from './useRested.ts'

interface MapListProps {
  readonly model: MapModel
  readonly insets: Insets
  readonly size: Size | null
  /** What the map should show while the list stands on it; null when the focus has gone. */
  readonly onPoint: (target: Target | null) => void
  readonly onPick: (target: Target) => void
  /** By parts of what is free. */
  readonly onPan: (dx: number, dy: number) => void
  readonly onZoom: (steps: number) => void
  readonly onHome: () => void
}

/** CSS pixels. */
const WIDTH = 336
const LEAST_HEIGHT = 260
/** How much of what is free one key press moves. */
const STEP = 1 / 3
const ROOT: Place = []
/** How long the view stays as it is before the list, out of sight, follows. */
const REST_MS = 1000

/**
 * The map for the keyboard and for whoever cannot see it: one tab stop, a list of countries, under each its links, under
 * each of those its records. It comes into sight with the focus, and the map shows what it stands on.
 */
export function MapList({ model, insets, size, onPoint, onPick, onPan, onZoom, onHome }: MapListProps) {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const apply = useAtlasState((s) => s.apply)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [path, setPath] = useState<readonly ListEntry[]>([])
  const [at, setAt] = useState(0)
  const [focused, setFocused] = useState(false)
  const place: Place = path.at(-1)?.below ?? ROOT
  // Out of sight it follows a moving window once that has come to rest.
  const now = useMemo(
    () => ({ dataset, links: selectors.links(view), result: selectors.evaluation(view), model }),
    [dataset, selectors, view, model],
  )
  const rested = useRested(now, REST_MS, focused)
  const sources = rested.dataset === dataset && rested.model.lang === model.lang ? rested : now
  const { links, result } = sources
  const { tallies, lang } = sources.model
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the model it reads the parts named here; the rest changes with every hover
  const level = useMemo(() => levelAt(place, sources), [place, dataset, links, result, tallies, lang])
  const index = Math.min(at, Math.max(0, level.entries.length - 1))
  const active = level.entries[index]
  const match = useTypeahead(level.entries)

  const shown = focused ? active : undefined
  const point = useRef(onPoint)
  point.current = onPoint
  useEffect(() => {
    if (shown) point.current(shown.shows)
    if (shown) list.current?.querySelector('[data-active]')?.scrollIntoView?.({ block: 'nearest' })
  }, [shown])

  const deeper = (entry: ListEntry | undefined) => {
    if (!entry?.below) return
    setPath([...path, entry])
    setAt(0)
  }
  const back = () => {
    const from = path.at(-1)
    if (!from) return apply(select(null))
    const above = path.slice(0, -1)
    const entries = levelAt(above.at(-1)?.below ?? ROOT, now).entries
    setPath(above)
    setAt(
      Math.max(
        0,
        entries.findIndex((entry) => entry.id === from.id),
      ),
    )
  }
  const open = (entry: ListEntry | undefined) => {
    if (!entry) return
    if (entry.opens) onPick(entry.opens)
    // What the map opens into several, the list opens with it.
    if (!entry.opens || entry.opens.group) deeper(entry)
  }
  const pressed = useRef((_: number) => {})
  pressed.current = (i) => {
    setAt(i)
    open(level.entries[i])
  }
  const press = useCallback((i: number) => pressed.current(i), [])
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setAt(Math.min(index + 1, level.entries.length - 1)),
    ArrowUp: () => setAt(Math.max(index - 1, 0)),
    PageDown: () => setAt(Math.min(index + 10, level.entries.length - 1)),
    PageUp: () => setAt(Math.max(index - 10, 0)),
    Home: () => setAt(0),
    End: () => setAt(level.entries.length - 1),
    ArrowRight: () => deeper(active),
    ArrowLeft: () => path.length > 0 && back(),
    Backspace: () => path.length > 0 && back(),
    Escape: back,
    Enter: () => open(active),
    ' ': () => open(active),
    '+': () => onZoom(1),
    '-': () => onZoom(-1),
    '0': onHome,
    'Shift+ArrowUp': () => onPan(0, -STEP),
    'Shift+ArrowDown': () => onPan(0, STEP),
    'Shift+ArrowLeft': () => onPan(-STEP, 0),
    'Shift+ArrowRight': () => onPan(STEP, 0),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = acts[event.shiftKey && event.key.startsWith('Arrow') ? `Shift+${event.key}` : event.key]
    const found = act ? -1 : match(event.key, index)
    if (!act && !/^\p{L}$/u.test(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    if (act) act()
    else if (found >= 0) setAt(found)
  }

  // Over whatever stands to the left of the free part, so that the map it leads through stays in sight.
  const low = size !== null && freeBox(size, insets).height < LEAST_HEIGHT
  const top = low ? 0 : insets.top
  const style = {
    left: Math.max(0, insets.left - WIDTH),
    top,
    maxHeight: `calc(100% - ${top + (low ? 0 : insets.bottom) + 20}px)`,
  }
  return (
    <div className="map-list" style={style}>
      <p className="map-list-title" aria-hidden="true">
        {[m.access_list_countries(), ...path.map((entry) => entry.name)].join(' › ')}
      </p>
      <div
        ref={list}
        id={MAP_LIST}
        role="listbox"
        tabIndex={0}
        data-stays={model.selected?.type === 'pair' || undefined}
        aria-label={level.title}
        aria-describedby={`${id}-keys`}
        aria-activedescendant={active && `${id}-${active.id}`}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false)
          onPoint(null)
        }}
      >
        <Options
          id={id}
          entries={level.entries}
          active={active}
          selected={model.selected}
          fanKind={model.fan?.kind ?? null}
          onPress={press}
        />
      </div>
      {level.entries.length === 0 && <p className="map-list-keys">{m.access_list_empty()}</p>}
      <p id={`${id}-keys`} className="map-list-keys">
        {m.access_list_keys()}
      </p>
      <output className="visually-hidden">{focused && path.length > 0 ? level.title : ''}</output>
    </div>
  )
}

interface OptionsProps {
  readonly id: string
  readonly entries: readonly ListEntry[]
  readonly active: ListEntry | undefined
  readonly selected: Selection | null
  /** Of the curve that the selected pair has opened. */
  readonly fanKind: Kind | null
  readonly onPress: (index: number) => void
}

/** A hundred and more: left alone while nothing of theirs changes. */
const Options = memo(function Options({ id, entries, active, selected, fanKind, onPress }: OptionsProps) {
  const isOpen = ({ group, selection }: Target) =>
    selected !== null && selected.id === selection?.id && (!group || fanKind === group.kind)
  return entries.map((entry, i) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant tells which option is active
    <div
      key={entry.id}
      id={`${id}-${entry.id}`}
      role="option"
      aria-selected={entry.opens !== null && isOpen(entry.opens)}
      aria-setsize={entries.length}
      aria-posinset={i + 1}
      aria-label={`${entry.name}, ${entry.detail}`}
      data-active={entry === active || undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPress(i)}
    >
      <span>{entry.name}</span>
      <span className="map-count">{entry.detail}</span>
    </div>
  ))
})
