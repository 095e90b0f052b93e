import light from 'virtual:atlas-geometry-light'
import geometryUrl from 'virtual:atlas-geometry-url'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../state/context.ts'
import { keepList } from '../state/memo.ts'
import { openFan, type Selection, sameSelection, select, setExtent } from '../state/view.ts'
import { useMeasured } from '../ui/useMeasured.ts'
import { chipRoom, layoutChips } from './chips.ts'
import { FanBack, fanBackBox } from './FanBack.tsx'
import { FanMarks } from './FanMarks.tsx'
import { frameAbout, isHidden, isWider } from './focusFrame.ts'
import { HubMark } from './HubMark.tsx'
import { Labels } from './Labels.tsx'
import { ListPopover } from './ListPopover.tsx'
import { labelRoom } from './labelRoom.ts'
import { MapControls } from './MapControls.tsx'
import { MapList } from './MapList.tsx'
import './map.css'
import { anchorOf } from './anchor.ts'
import type { Mark } from './contents.ts'
import { discOf, facing, globeCamera, globeDrawing, globePlacer, tilted } from './globe.ts'
import { MapNotice } from './MapNotice.tsx'
import { createMapModel, type Target } from './model.ts'
import { type Placer, planePlacer } from './placer.ts'
import {
  type Box,
  type Camera,
  EXTENT_BOUNDS,
  fitBounds,
  freeBox,
  type Insets,
  isWithin,
  type LonLat,
  onScreen,
  type Point,
  project,
  type Size,
  screenBox,
  unproject,
  withRim,
} from './projection.ts'
import { RimChips } from './RimChips.tsx'
import { MovingStage } from './Stage.tsx'
import { SvgMap } from './SvgMap.tsx'
import { shapesFrom } from './svgPaths.ts'
import { Tooltip } from './Tooltip.tsx'
import { useEngine } from './useEngine.ts'
import { useStillBounds } from './useStillBounds.ts'
import { useStillGlobe } from './useStillGlobe.ts'
import { loadWorld, type WorldShapes, worldAt } from './world.ts'

interface MapViewProps {
  /** CSS pixels of the map that panels cover on each side. */
  readonly insets: Insets
  /** Boxes inside the free part that something else stands on: rim chips leave them free. */
  readonly covered?: readonly Box[]
}

interface Pixel {
  readonly x: number
  readonly y: number
}

const NOTHING: readonly Box[] = []
/** Degrees by which the globe turns for all that is free. */
const GLOBE_PART = 60
/** The map's buttons: a row, and a column under its end; the globe's are wider and more. */
const CONTROLS = {
  row: { width: 190, height: 48 },
  column: { width: 52, height: 100 },
  turns: { width: 84, height: 170 },
  /** The line on whose shapes these are. */
  credit: { width: 168, height: 22 },
}

/** The map: as SVG at once, by the engine as soon as that can draw the same. */
export function MapView({ insets: given, covered = NOTHING }: MapViewProps) {
  const { dataset, selectors, store } = useAtlas()
  const view = useAtlasState((state) => state.view)
  const hover = useAtlasState((state) => state.hover)
  const modelOf = useMemo(() => createMapModel(dataset, selectors), [dataset, selectors])
  const [pointed, setPointed] = useState<{ target: Target; at: Pixel } | null>(null)
  const model = modelOf(view, hover, pointed?.target.group?.kind)
  const { top, right, bottom, left } = given
  const insets = useMemo(() => ({ top, right, bottom, left }), [top, right, bottom, left])

  const [root, setRoot] = useState<HTMLElement | null>(null)
  const [canvas, setCanvas] = useState<HTMLElement | null>(null)
  const stage = useRef<HTMLDivElement>(null)
  const size = useMeasured(root, 'inner')
  /** What no panel covers. */
  const free = useMemo(() => size && freeBox(size, insets), [size, insets])
  const { world, failed } = useWorld()
  const ownFrame = view.extent === 'region' ? (dataset.own?.frame ?? null) : null
  const frame = ownFrame ?? EXTENT_BOUNDS[view.extent]
  const { selected, fan, hub } = model
  // What the pointer does must not move the map, nor a filter: only the selection, its curves and the room for it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const near = useMemo(
    () => (size && !ownFrame ? frameAbout(model, world, size, insets) : frame),
    [frame, ownFrame, selected, fan?.pair, fan?.kind, hub?.record, size, insets, world],
  )
  const onGlobe = view.extent === 'globe'
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const face = useMemo(() => facing(model), [view.extent, selected, fan?.pair, hub?.record])
  const disc = size ? discOf(size, insets) : 0
  const home = useMemo(() => {
    if (!size) return null
    return onGlobe ? globeCamera(face, disc, size) : fitBounds(near, size, withRim(insets))
  }, [near, size, insets, onGlobe, face, disc])
  const still = useStillBounds(near)
  const ball = useStillGlobe(face, disc)
  const drawing = useMemo(
    () => (onGlobe ? globeDrawing(world, ball.center, ball.scale) : undefined),
    [onGlobe, world, ball.center, ball.scale],
  )
  /** Counts the engine's moves on the globe, where every place over the map moves on its own. */
  const [turns, setTurns] = useState(0)

  const camera = useRef<Camera | null>(null)
  const moved = useRef(false)
  const [zoom, setZoom] = useState<number | null>(null)
  const [rest, setRest] = useState<Camera | null>(null)
  const pointer = useRef<Pixel | null>(null)
  const touched = useRef(false)
  const [opened, setOpened] = useState<{ mark: Mark; at: Pixel } | null>(null)

  const placeStage = useCallback(
    (to: Camera) => {
      camera.current = to
      setZoom(quarters(to.zoom))
      if (onGlobe) setTurns((n) => n + 1)
      if (!stage.current || !size) return
      if (onGlobe)
        return void Object.assign(stage.current.style, { left: '0', top: '0', width: '100%', height: '100%' })
      const box = screenBox(frame, to, size)
      Object.assign(stage.current.style, {
        left: `${box.x}px`,
        top: `${box.y}px`,
        width: `${box.width}px`,
        height: `${box.height}px`,
      })
    },
    [frame, size, onGlobe],
  )

  const point = (target: Target | null, at: Pixel | null) => {
    store.getState().setHover(target && !target.mark ? target.selection : null)
    setPointed(target && at ? { target, at } : null)
  }
  const pick = (target: Target | null, at: Pixel | null) => {
    if (target?.mark && at) return setOpened({ mark: target.mark, at })
    if (target?.group) return store.getState().apply(openFan(target.group.pair, target.group.kind))
    store.getState().apply(select(target?.selection ?? null))
  }
  const { state, map } = useEngine(canvas, world, model, home, view.page === 'map', {
    cooperative: view.embed ? { ctrl: m.embed_ctrl(), cmd: m.embed_cmd(), fingers: m.embed_fingers() } : null,
    // A finger does not hover: the browser tells of a mouse that is none.
    onPoint: (target, at) => !touched.current && point(target, at),
    onPick: pick,
    onRest: setRest,
    onMove: (to, byReader) => {
      if (byReader) moved.current = true
      placeStage(to)
    },
  })
  const ready = state === 'ready'

  // A new frame is always shown; new insets or a new size only while the reader has not moved the map, and a new
  // selection where it would not be seen.
  const shown = useRef({ frame, selected })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the model as it is when one of these changes
  useEffect(() => {
    if (!map || !home || !size) return
    const isNew = !sameSelection(shown.current.selected, selected)
    if (shown.current.frame !== frame || (isNew && isHidden(model, world, camera.current ?? home, size, insets)))
      moved.current = false
    // The globe turns to what is selected even where the reader has turned it away.
    if (onGlobe && isNew) moved.current = false
    if (!moved.current) map.setCamera(home, camera.current !== null, onGlobe ? insets : undefined)
    shown.current = { frame, selected }
  }, [map, home, frame, selected, size, insets])
  useLayoutEffect(() => {
    const at = ready ? (camera.current ?? home) : home
    if (at) placeStage(at)
    if (at) setRest(at)
  }, [ready, home, placeStage])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the message follows the language.
  useEffect(() => map?.setTitle(m.map_title()), [map, view.lang])

  const ballPixel = (at: LonLat) => {
    const found = globePlacer(ball.center, ball.scale, disc).pixel(at)
    if (!found || !free) return null
    const [x, y] = middleOf(free)
    return [x + found[0], y + found[1]] as const
  }
  const pixelOf = (target: Target): Pixel | null => {
    const at = anchorOf(model, target)
    const through = ready ? camera.current : home
    if (!at || !through || !size) return null
    const place = onGlobe ? (ready && map ? map.place(at) : ballPixel(at)) : onScreen(at, through, size)
    return place && { x: place[0], y: place[1] }
  }
  const pickOne = useCallback((selection: Selection) => store.getState().apply(select(selection)), [store])
  const zoomBy = (steps: number) => {
    if (!map || !ready || !free) return onGlobe ? ball.zoomBy(steps) : still.zoomBy(steps)
    const [x, y] = middleOf(free)
    map.zoomBy(steps, { x, y })
  }
  const turnBy = (lon: number, lat: number) => {
    if (!map || !ready || !camera.current) return ball.turnBy(lon, lat)
    moved.current = true
    const [x, y] = camera.current.center
    map.turnTo(tilted([x + lon, y + lat]))
  }
  const goHome = () => {
    moved.current = false
    still.reset()
    ball.reset()
    if (map && home) map.setCamera(home, true, onGlobe ? insets : undefined)
  }
  const faced = () => (ready && map && camera.current ? camera.current.center : ball.center)
  /** By parts of what is free. */
  const panBy = (dx: number, dy: number) => {
    if (!free) return
    if (onGlobe) return turnBy(dx * GLOBE_PART, -dy * GLOBE_PART)
    if (!map || !ready || !camera.current) return still.panBy(dx, dy)
    moved.current = true
    map.setCamera(shifted(camera.current, dx * free.width, dy * free.height), true)
  }
  /** Points at what the map's list stands on, and brings it back into sight where the reader has moved the map away. */
  const follow = (target: Target | null) => {
    const at = target && pixelOf(target)
    point(target, at)
    const anchor = target && anchorOf(model, target)
    if (!anchor || !free || !home || !size || (at && isWithin(free, [at.x, at.y]))) return
    if (onGlobe) return turnBy(anchor[0] - faced()[0], anchor[1] - faced()[1])
    const [homeX, homeY] = onScreen(anchor, home, size)
    if (at && isWithin(free, [homeX, homeY]))
      panBy((at.x - free.x - free.width / 2) / free.width, (at.y - free.y - free.height / 2) / free.height)
  }
  const hoverOnly = useCallback((selection: Selection | null) => store.getState().setHover(selection), [store])

  const full = useMemo(
    () =>
      world && (state === 'failed' || ((view.extent !== 'region' || ownFrame || isWider(near, frame)) && !ready))
        ? shapesFrom(world.areas.features)
        : null,
    [world, state, view.extent, ownFrame, near, frame, ready],
  )
  // The focus that a tap brings does not count: what opened there would lie under the finger.
  const stillTarget = (target: Target | null) =>
    !(touched.current && target) && point(target, pointer.current ?? (target ? pixelOf(target) : null))
  const through = ready ? rest : still.bounds === near ? home : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turns` stands for the engine's own camera
  const round = useMemo((): Placer | null => {
    if (!onGlobe) return null
    if (!ready || !map) return globePlacer(ball.center, ball.scale, disc)
    const style = (at: LonLat) => {
      const place = map.place(at)
      return place && { left: place[0], top: place[1] }
    }
    return { style, pixel: (at) => map.place(at) }
  }, [onGlobe, ready, map, ball.center, ball.scale, disc, turns])
  const plane = useMemo(
    () => planePlacer(ready ? frame : still.bounds, zoom ?? 2, through ?? undefined, size ?? undefined),
    [ready, frame, still.bounds, zoom, through, size],
  )
  const placer = round ?? plane
  const taken = useMemo(
    () => (size ? [...covered, ...controlBoxes(size, insets, onGlobe)] : covered),
    [size, insets, covered, onGlobe],
  )
  const chips = useMemo(
    () =>
      size && view.extent === 'region' && !ownFrame
        ? layoutChips(model.partners, size, insets, chipRoom(taken, size, insets))
        : null,
    [model.partners, size, insets, taken, view.extent, ownFrame],
  )
  // Counts on the chips change step by step; names give way to where they stand.
  const keepBoxes = useMemo(() => keepList<Box>(sameBox), [])
  const chipBoxes = keepBoxes(chips ? chips.placed.map((chip) => chip.box) : NOTHING)
  const room = useMemo(
    () =>
      free && (through || onGlobe)
        ? labelRoom(
            fan,
            placer,
            free,
            [...taken, ...chipBoxes, ...(fan?.kind ? [fanBackBox(free)] : [])],
            // The SVG globe counts its pixels from its own middle.
            onGlobe && !ready ? middleOf(free) : undefined,
          )
        : undefined,
    [fan, placer, free, taken, chipBoxes, through, ready, onGlobe],
  )

  return (
    <div
      ref={setRoot}
      className="map-root"
      data-engine={ready ? 'gl' : 'svg'}
      data-extent={view.extent}
      onPointerDownCapture={(event) => {
        touched.current = event.pointerType === 'touch'
      }}
      onPointerMove={(event) => {
        touched.current = event.pointerType === 'touch'
        const box = event.currentTarget.getBoundingClientRect()
        pointer.current = { x: event.clientX - box.left, y: event.clientY - box.top }
        if (!ready && pointed) setPointed({ ...pointed, at: pointer.current })
      }}
      onPointerLeave={() => {
        pointer.current = null
        if (!ready) setPointed(null)
      }}
    >
      <div ref={setCanvas} className="map-gl" style={ready ? undefined : { visibility: 'hidden' }} />
      {ready ? (
        <MovingStage ref={stage}>
          <Labels labels={model.labels} placer={placer} zoom={zoom ?? 2} room={room} />
          {model.hub && <HubMark hub={model.hub} placer={placer} />}
          <FanMarks model={model} placer={placer} />
        </MovingStage>
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the empty sea lets go of the selection, as Escape does
        // biome-ignore lint/a11y/noStaticElementInteractions: see above
        <div
          className="map-still"
          onClickCapture={(event) => onGlobe && ball.dragged.current && event.stopPropagation()}
          onClick={() => pick(null, null)}
          onPointerDown={onGlobe ? ball.onPointerDown : still.onPointerDown}
          onPointerMove={onGlobe ? ball.onPointerMove : still.onPointerMove}
        >
          <SvgMap
            model={model}
            shapes={full ?? light}
            bounds={still.bounds}
            drawing={drawing}
            insets={insets}
            {...(home ? { zoom: quarters(home.zoom), placer, room } : {})}
            onPoint={stillTarget}
            onPick={(target) => pick(target, pointer.current)}
          />
        </div>
      )}
      <MapList
        model={model}
        insets={insets}
        size={size}
        onPoint={follow}
        onPick={(target) => pick(target, null)}
        onPan={panBy}
        onZoom={zoomBy}
        onHome={goHome}
      />
      {size && chips && (
        <RimChips model={model} size={size} insets={insets} layout={chips} onPoint={hoverOnly} onPick={pickOne} />
      )}
      {model.fan?.kind && free && <FanBack model={model} fan={model.fan} free={free} />}
      <div className="map-corner" style={{ top: insets.top, right: insets.right }}>
        <MapControls
          extent={view.extent}
          {...(dataset.own?.frame ? { regionName: m.own_extent() } : {})}
          onExtent={(extent) => store.getState().apply(setExtent(extent))}
          onZoom={zoomBy}
          onTurn={turnBy}
          onHome={goHome}
        />
      </div>
      <small className="map-credit" style={{ bottom: insets.bottom, right: insets.right }}>
        {m.map_credit()}
      </small>
      {pointed && size && free && !opened && (
        <Tooltip model={model} target={pointed.target} at={pointed.at} size={size} free={free} />
      )}
      {opened && size && (
        <ListPopover
          title={m.map_records_here({
            count: m.count_record({
              count: opened.mark.records.length,
              formatted: formatNumber(opened.mark.records.length),
            }),
          })}
          items={opened.mark.records.map((r) => ({ id: r.id, text: r.derived.title[view.lang] }))}
          style={popoverPlace(opened.at, size)}
          onPick={(id) => {
            setOpened(null)
            pickOne({ type: 'record', id })
          }}
          onPoint={(id) => hoverOnly(id === null ? null : { type: 'record', id })}
          onClose={() => setOpened(null)}
        />
      )}
      <MapNotice
        text={state === 'failed' ? m.access_still() : failed ? m.map_geometry_failed() : null}
        more={state === 'failed' ? m.map_still_notice() : null}
        insets={insets}
      />
    </div>
  )
}

function useWorld(): { readonly world: WorldShapes | null; readonly failed: boolean } {
  const [loaded, setLoaded] = useState(() => ({ world: worldAt(geometryUrl), failed: false }))
  const missing = loaded.world === null
  useEffect(() => {
    if (!missing) return
    let current = true
    loadWorld(geometryUrl).then(
      (world) => current && setLoaded({ world, failed: false }),
      () => current && setLoaded({ world: null, failed: true }),
    )
    return () => {
      current = false
    }
  }, [missing])
  return loaded
}

/** Room for names is judged anew at each quarter of a zoom. */
function quarters(zoom: number): number {
  return Math.round(zoom * 4) / 4
}

/** The camera moved by CSS pixels of the screen. */
function shifted({ center, zoom }: Camera, dx: number, dy: number): Camera {
  const [x, y] = project(center)
  const scale = 2 ** zoom
  return { center: unproject([x + dx / scale, y + dy / scale]), zoom }
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

function middleOf({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2]
}

function controlBoxes(size: Size, { top, right, bottom }: Insets, onGlobe: boolean): readonly Box[] {
  const column = onGlobe ? CONTROLS.turns : CONTROLS.column
  const end = size.width - right
  return [
    { x: end - CONTROLS.row.width, y: top, ...CONTROLS.row },
    { x: end - column.width, y: top + CONTROLS.row.height, ...column },
    { x: end - CONTROLS.credit.width, y: size.height - bottom - CONTROLS.credit.height, ...CONTROLS.credit },
  ]
}

function popoverPlace(at: Pixel, size: Size) {
  return {
    ...(at.x > size.width / 2 ? { right: size.width - at.x + 8 } : { left: at.x + 8 }),
    ...(at.y > size.height / 2 ? { bottom: size.height - at.y + 8 } : { top: at.y + 8 }),
    maxHeight: Math.max(140, size.height / 2 - 24),
  }
}
