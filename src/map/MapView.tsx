import light from 'virtual:atlas-geometry-light'
import geometryUrl from 'virtual:atlas-geometry-url'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../state/context.ts'
import { type Selection, select, setExtent } from '../state/view.ts'
import { FeatureList } from './FeatureList.tsx'
import { HubMark } from './HubMark.tsx'
import { Labels } from './Labels.tsx'
import { ListPopover } from './ListPopover.tsx'
import { MapControls } from './MapControls.tsx'
import './map.css'
import { anchorOf } from './anchor.ts'
import type { Mark } from './contents.ts'
import { MapNotice } from './MapNotice.tsx'
import { createMapModel, type Target } from './model.ts'
import {
  type Box,
  type Camera,
  EXTENT_BOUNDS,
  fitBounds,
  freeBox,
  type Insets,
  type LonLat,
  project,
  type Size,
  screenBox,
  withRim,
} from './projection.ts'
import { RimChips } from './RimChips.tsx'
import { MovingStage } from './Stage.tsx'
import { SvgMap } from './SvgMap.tsx'
import { shapesFrom } from './svgPaths.ts'
import { Tooltip } from './Tooltip.tsx'
import { useEngine } from './useEngine.ts'
import { useMeasured } from './useMeasured.ts'
import { useStillBounds } from './useStillBounds.ts'
import { loadWorld, type WorldShapes } from './world.ts'

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
const CONTROLS = { width: 150, height: 148 }

/** The map: as SVG at once, by the engine as soon as that can draw the same. */
export function MapView({ insets: given, covered = NOTHING }: MapViewProps) {
  const { dataset, selectors, store } = useAtlas()
  const view = useAtlasState((state) => state.view)
  const hover = useAtlasState((state) => state.hover)
  const modelOf = useMemo(() => createMapModel(dataset, selectors), [dataset, selectors])
  const model = modelOf(view, hover)
  const { top, right, bottom, left } = given
  const insets = useMemo(() => ({ top, right, bottom, left }), [top, right, bottom, left])

  const [root, setRoot] = useState<HTMLElement | null>(null)
  const [canvas, setCanvas] = useState<HTMLElement | null>(null)
  const stage = useRef<HTMLDivElement>(null)
  const size = useMeasured(root)
  const { world, failed } = useWorld()
  const ownFrame = view.extent === 'region' ? (dataset.own?.frame ?? null) : null
  const frame = ownFrame ?? EXTENT_BOUNDS[view.extent]
  const home = useMemo(() => (size ? fitBounds(frame, size, withRim(insets)) : null), [frame, size, insets])
  const still = useStillBounds(frame)

  const camera = useRef<Camera | null>(null)
  const moved = useRef(false)
  const [zoom, setZoom] = useState<number | null>(null)
  const pointer = useRef<Pixel | null>(null)
  const [pointed, setPointed] = useState<{ target: Target; at: Pixel } | null>(null)
  const [opened, setOpened] = useState<{ mark: Mark; at: Pixel } | null>(null)

  const placeStage = useCallback(
    (to: Camera) => {
      camera.current = to
      setZoom(quarters(to.zoom))
      if (!stage.current || !size) return
      const box = screenBox(frame, to, size)
      Object.assign(stage.current.style, {
        left: `${box.x}px`,
        top: `${box.y}px`,
        width: `${box.width}px`,
        height: `${box.height}px`,
      })
    },
    [frame, size],
  )

  const point = (target: Target | null, at: Pixel | null) => {
    store.getState().setHover(target && !target.mark ? target.selection : null)
    setPointed(target && at ? { target, at } : null)
  }
  const pick = (target: Target | null, at: Pixel | null) => {
    if (target?.mark && at) return setOpened({ mark: target.mark, at })
    store.getState().apply(select(target?.selection ?? null))
  }
  const { state, map } = useEngine(canvas, world, model, home, {
    cooperative: view.embed ? { ctrl: m.embed_ctrl(), cmd: m.embed_cmd(), fingers: m.embed_fingers() } : null,
    onPoint: point,
    onPick: pick,
    onMove: (to, byReader) => {
      if (byReader) moved.current = true
      placeStage(to)
    },
  })
  const ready = state === 'ready'

  // A new frame is always shown; new insets or a new size only while the reader has not moved the map.
  const shown = useRef(frame)
  useEffect(() => {
    if (!map || !home) return
    if (shown.current !== frame) moved.current = false
    if (!moved.current) map.setCamera(home, camera.current !== null)
    shown.current = frame
  }, [map, home, frame])
  useLayoutEffect(() => {
    const at = ready ? (camera.current ?? home) : home
    if (at) placeStage(at)
  }, [ready, home, placeStage])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the message follows the language.
  useEffect(() => map?.setTitle(m.map_title()), [map, view.lang])

  const pixelOf = (selection: Selection): Pixel | null => {
    const at = anchorOf(model, selection)
    const through = ready ? camera.current : home
    return at && through && size ? onScreen(at, through, size) : null
  }
  const pickOne = useCallback((selection: Selection) => store.getState().apply(select(selection)), [store])
  const focusRef = useRef<(selection: Selection | null) => void>(() => {})
  const focusOn = useCallback((selection: Selection | null) => focusRef.current(selection), [])
  focusRef.current = (selection) => point(selection && { selection }, selection && pixelOf(selection))
  const hoverOnly = useCallback((selection: Selection | null) => store.getState().setHover(selection), [store])

  const full = useMemo(
    () =>
      world && (state === 'failed' || ((view.extent === 'world' || ownFrame) && !ready))
        ? shapesFrom(world.areas.features)
        : null,
    [world, state, view.extent, ownFrame, ready],
  )
  const stillTarget = (target: Target | null) =>
    point(target, pointer.current ?? (target?.selection ? pixelOf(target.selection) : null))
  const taken = useMemo(() => (size ? [...covered, controlsBox(size, insets)] : covered), [size, insets, covered])

  return (
    <div
      ref={setRoot}
      className="map-root"
      data-engine={ready ? 'gl' : 'svg'}
      onPointerMove={(event) => {
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
        <>
          <MovingStage ref={stage}>
            <Labels labels={model.labels} bounds={frame} zoom={zoom ?? 2} />
            {model.hub && <HubMark hub={model.hub} bounds={frame} />}
          </MovingStage>
          <FeatureList model={model} onFocus={focusOn} onPick={pickOne} />
        </>
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the empty sea lets go of the selection, as Escape does
        // biome-ignore lint/a11y/noStaticElementInteractions: see above
        <div
          className="map-still"
          onClick={() => pick(null, null)}
          onPointerDown={still.onPointerDown}
          onPointerMove={still.onPointerMove}
        >
          <SvgMap
            model={model}
            shapes={full ?? light}
            bounds={still.bounds}
            insets={insets}
            {...(home ? { zoom: quarters(home.zoom) } : {})}
            onPoint={stillTarget}
            onPick={(target) => pick(target, pointer.current)}
          />
        </div>
      )}
      {size && view.extent === 'region' && !ownFrame && (
        <RimChips model={model} size={size} insets={insets} covered={taken} onPoint={hoverOnly} onPick={pickOne} />
      )}
      <div className="map-corner" style={{ top: insets.top, right: insets.right }}>
        <MapControls
          extent={view.extent}
          {...(dataset.own?.frame ? { regionName: m.own_extent() } : {})}
          onExtent={(extent) => store.getState().apply(setExtent(extent))}
          onZoom={(steps) => {
            if (!map || !ready || !size) return still.zoomBy(steps)
            const free = freeBox(size, insets)
            map.zoomBy(steps, { x: free.x + free.width / 2, y: free.y + free.height / 2 })
          }}
          onHome={() => {
            moved.current = false
            still.reset()
            if (map && home) map.setCamera(home, true)
          }}
        />
      </div>
      <small className="map-credit" style={{ bottom: insets.bottom, right: insets.right }}>
        {m.map_credit()}
      </small>
      {pointed && size && !opened && <Tooltip model={model} target={pointed.target} at={pointed.at} size={size} />}
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
        text={state === 'failed' ? m.map_still_notice() : failed ? m.map_geometry_failed() : null}
        insets={insets}
      />
    </div>
  )
}

function useWorld(): { readonly world: WorldShapes | null; readonly failed: boolean } {
  const [loaded, setLoaded] = useState<{ world: WorldShapes | null; failed: boolean }>({ world: null, failed: false })
  useEffect(() => {
    let current = true
    loadWorld(geometryUrl).then(
      (world) => current && setLoaded({ world, failed: false }),
      () => current && setLoaded({ world: null, failed: true }),
    )
    return () => {
      current = false
    }
  }, [])
  return loaded
}

/** Room for names is judged anew at each quarter of a zoom. */
function quarters(zoom: number): number {
  return Math.round(zoom * 4) / 4
}

function onScreen(at: LonLat, camera: Camera, size: Size): Pixel {
  const scale = 2 ** camera.zoom
  const [x, y] = project(at)
  const [cx, cy] = project(camera.center)
  return { x: size.width / 2 + (x - cx) * scale, y: size.height / 2 + (y - cy) * scale }
}

function controlsBox(size: Size, insets: Insets): Box {
  return { x: size.width - insets.right - CONTROLS.width, y: insets.top, ...CONTROLS }
}

function popoverPlace(at: Pixel, size: Size) {
  return {
    ...(at.x > size.width / 2 ? { right: size.width - at.x + 8 } : { left: at.x + 8 }),
    ...(at.y > size.height / 2 ? { bottom: size.height - at.y + 8 } : { top: at.y + 8 }),
    maxHeight: Math.max(140, size.height / 2 - 24),
  }
}
