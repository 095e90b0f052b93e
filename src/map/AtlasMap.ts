import type { FeatureCollection } from 'geojson'
import {
  type CustomRenderMethodInput,
  Map as Engine,
  type GeoJSONSource,
  LngLat,
  type MapGeoJSONFeature,
  type MapMouseEvent,
  type MapSourceDataEvent,
  type Point2D,
  setWorkerUrl,
} from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { drawNothing, whenDrawn } from './card.ts'
import { isInside } from './fan.ts'
import { isBeyond } from './globe.ts'
import type { Token } from './layers.ts'
import { lineTarget, type MapModel, type Target, targetOf } from './model.ts'
import { type Frame, NO_HORIZON } from './overlay/frame.ts'
import { linesAt, markAt } from './overlay/hits.ts'
import { Overlay } from './overlay/Overlay.ts'
import { type Camera, type Insets, type LonLat, MAX_LAT, type Point } from './projection.ts'
import { layersOf, styleOf } from './style.ts'
import type { WorldShapes } from './world.ts'

export interface AtlasMapOptions {
  readonly world: WorldShapes
  readonly camera: Camera
  readonly model: MapModel
  readonly onPoint: (target: Target | null, at: Pixel) => void
  readonly onPick: (target: Target | null, at: Pixel) => void
  /** Everything of the first model is on the screen. */
  readonly onReady: () => void
  /** In a frame: gestures that scroll a page are left to the page around it. */
  readonly cooperative: Readonly<Record<'ctrl' | 'cmd' | 'fingers', string>> | null
  readonly onContextLost: () => void
  readonly onContextRestored: () => void
  /** `byReader`: a gesture or key, not a call of ours. */
  readonly onMove: (camera: Camera, byReader: boolean) => void
  /** The camera has come to rest. */
  readonly onRest: (camera: Camera) => void
}

export interface Pixel {
  readonly x: number
  readonly y: number
}

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 }
/** Told with every move that a call of ours began. */
const OURS = { ours: true }
const MIN_ZOOM = -0.8
const MAX_ZOOM = 8
/** How far, in pixels, the pointer may be from a thing it means. */
const REACH = 2
const GROUND = ['land', 'disputed-area', 'disputed-points']

/** The one place that knows maplibre-gl. It is told a model and a camera, and tells what the reader does. */
export class AtlasMap {
  readonly #engine: Engine
  readonly #container: HTMLElement
  readonly #options: AtlasMapOptions
  readonly #themes: MutationObserver
  readonly #overlay: Overlay
  readonly #calm: () => void
  #frame: Frame | null = null
  #model: MapModel | null = null
  #loaded = false
  /** From the first drawing on that is to be seen. */
  #drawn = false

  constructor(container: HTMLElement, options: AtlasMapOptions) {
    setWorkerUrl(workerUrl)
    this.#container = container
    this.#options = options
    // Before the engine: where there is no context to be had, nothing is left running.
    this.#overlay = new Overlay({ token: this.#token, onContextLost: this.#lost, onContextRestored: this.#restored })
    this.#engine = new Engine({
      container,
      // From the start, or the globe would first be drawn as a sheet.
      style: { ...styleOf(options.world, this.#token), projection: projectionOf(options.model) },
      center: [options.camera.center[0], options.camera.center[1]],
      zoom: options.camera.zoom,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      fadeDuration: 0,
      // Our own style, held against its type when the atlas is built.
      validateStyle: false,
      cooperativeGestures: options.cooperative !== null,
      ...(options.cooperative
        ? {
            locale: {
              'CooperativeGesturesHandler.WindowsHelpText': options.cooperative.ctrl,
              'CooperativeGesturesHandler.MacHelpText': options.cooperative.cmd,
              'CooperativeGesturesHandler.MobileHelpText': options.cooperative.fingers,
            },
          }
        : {}),
      transformConstrain: constrain,
    })
    const gl = this.#engine.getCanvas().getContext('webgl2')
    const show = gl ? drawNothing(gl) : () => {}
    this.#engine.getCanvas().after(this.#overlay.canvas)
    this.#overlay.update(options.model)
    // The map's list is its one tab stop; the canvas still takes keys once it has been pressed.
    this.#engine.getCanvas().tabIndex = -1
    this.#engine.touchZoomRotate.disableRotation()
    this.#engine.keyboard.disableRotation()
    this.#listen()
    this.#themes = new MutationObserver(() => {
      this.#overlay.restyle()
      if (this.#loaded) this.#restyle()
      else this.#engine.once('load', () => this.#restyle())
    })
    this.#themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    this.#engine.once('style.load', () =>
      this.#engine.addLayer({ id: 'overlay', type: 'custom', render: (_, told) => this.#follow(told) }),
    )
    this.#calm = hurry(this.#engine)
    this.#engine.once('load', () => {
      this.#loaded = true
      this.update(options.model)
      this.#engine.once('idle', () => {
        this.#calm()
        show()
        this.#drawn = true
        this.#engine.once('idle', () => whenDrawn(gl, options.onReady))
        this.#engine.triggerRepaint()
      })
    })
  }

  /** Writes only the parts whose identity changed. */
  update(model: MapModel): void {
    const before = this.#model
    if (!this.#loaded) {
      this.#engine.once('load', () => this.update(model))
      return
    }
    if (before === model) return
    this.#model = model
    this.#overlay.update(model)
    // The style has brought the projection of the first model.
    if ((before ?? this.#options.model).extent !== model.extent) this.#engine.setProjection(projectionOf(model))
    if (before?.roles !== model.roles) {
      this.#setRoles(before?.roles, model.roles)
      this.#setOutline(model.roles)
    }
    if (before?.hovered !== model.hovered) this.#setHovered(model)
  }

  /** `padding`: what panels cover, where the middle of the free part is to be the middle of the view. */
  setCamera(camera: Camera, animate: boolean, padding: Insets = NO_INSETS): void {
    const to = { padding, center: [camera.center[0], camera.center[1]] as [number, number], zoom: camera.zoom }
    if (animate) this.#engine.easeTo({ ...to, duration: 500 }, OURS)
    else this.#engine.jumpTo(to, OURS)
  }

  /** `around` stays where it is: the middle of the part that no panel covers. */
  zoomBy(steps: number, { x, y }: Pixel): void {
    const around = this.#model?.extent === 'globe' ? {} : { around: this.#engine.unproject([x, y]) }
    this.#engine.easeTo({ zoom: this.#engine.getZoom() + steps, ...around, duration: 250 })
  }

  /** Turns the globe to a place, at the size it has. */
  turnTo(center: LonLat): void {
    const now = this.#camera()
    const lowered = Math.cos((center[1] * Math.PI) / 180) / Math.cos((now.center[1] * Math.PI) / 180)
    this.#engine.easeTo({ center: [center[0], center[1]], zoom: now.zoom + Math.log2(lowered), duration: 250 })
  }

  /** Where a place of the globe stands in the container; null beyond the horizon. */
  place(at: LonLat): Point | null {
    if (isBeyond(at, this.#camera(), this.#container.clientHeight)) return null
    const { x, y } = this.#engine.project([at[0], at[1]])
    return [x, y]
  }

  /** The accessible name of the canvas that takes the arrow keys. */
  setTitle(title: string): void {
    this.#engine.getCanvas().setAttribute('aria-label', title)
  }

  destroy(): void {
    this.#themes.disconnect()
    this.#calm()
    this.#overlay.destroy()
    this.#engine.remove()
  }

  #listen(): void {
    const { onMove, onPick, onPoint, onRest } = this.#options
    this.#engine.on('mousemove', (event) => onPoint(this.#at(event.point), event.point))
    this.#engine.on('mouseout', (event) => onPoint(null, event.point))
    this.#engine.on('click', (event: MapMouseEvent) => onPick(this.#at(event.point), event.point))
    this.#engine.on('move', (event) => onMove(this.#camera(), !('ours' in event)))
    this.#engine.on('moveend', () => onRest(this.#camera()))
    this.#engine.on('webglcontextlost', this.#lost)
    this.#engine.on('webglcontextrestored', this.#restored)
  }

  #camera(): Camera {
    const { lng, lat } = this.#engine.getCenter()
    return { center: [nearRegion(lng), lat], zoom: this.#engine.getZoom() }
  }

  /** How many of the two contexts are gone. */
  #missing = 0

  readonly #lost = () => {
    this.#missing++
    if (this.#missing === 1) this.#options.onContextLost()
  }

  readonly #restored = () => {
    this.#missing--
    if (this.#missing === 0) this.#options.onContextRestored()
  }

  #follow({
    defaultProjectionData: { clippingPlane, mainMatrix, projectionTransition },
  }: CustomRenderMethodInput): void {
    const globe = projectionTransition > 0
    const { clientWidth, clientHeight } = this.#engine.getCanvas()
    this.#frame = {
      matrix: mainMatrix,
      horizon: globe ? clippingPlane : NO_HORIZON,
      globe,
      zoom: this.#engine.getZoom(),
      width: clientWidth,
      height: clientHeight,
      ratio: this.#engine.getPixelRatio(),
    }
    if (this.#drawn) this.#overlay.follow(this.#frame)
  }

  #at(pixel: Point2D): Target | null {
    const model = this.#model
    if (!model) return null
    const at: Point = [pixel.x, pixel.y]
    const ground = this.#engine.queryRenderedFeatures(
      [
        [at[0] - REACH, at[1] - REACH],
        [at[0] + REACH, at[1] + REACH],
      ],
      { layers: GROUND },
    )
    const target = this.#above(model, at) ?? countryOf(model, ground)
    const disputed = ground.find((f) => f.layer.id.startsWith('disputed'))?.properties.id as string | undefined
    this.#engine.getCanvas().style.cursor = target?.selection ? 'pointer' : ''
    return disputed ? { selection: null, ...target, disputed } : target
  }

  /** What is drawn above the ground, from the top. */
  #above(model: MapModel, at: Point): Target | null {
    const frame = this.#frame
    if (!frame) return null
    const mark = markAt(frame, model.marks, at, REACH)
    if (mark) return targetOf(mark)
    const curve = linesAt(frame, model.focus, at, REACH).find((line) => !line.transient)
    if (curve) return lineTarget(curve)
    // The line that the pointer has opened still holds it; one that the selection has opened is gone.
    const link = linesAt(frame, model.links, at, REACH).find((line) => line.id !== model.fan?.pair)
    return link ? lineTarget(link) : this.#between(model, at)
  }

  /** Between the curves that the pointer has opened: it may cross from one to another. */
  #between({ pointedFan }: MapModel, [x, y]: Point): Target | null {
    if (!pointedFan) return null
    const { lng, lat } = this.#engine.unproject([x, y])
    return isInside(pointedFan.area, [lng, lat]) ? { selection: { type: 'pair', id: pointedFan.pair } } : null
  }

  readonly #token: Token = (name) => getComputedStyle(this.#container).getPropertyValue(name).trim()

  #restyle(): void {
    for (const layer of layersOf(this.#token)) {
      const paint = (layer as { paint?: Record<string, unknown> }).paint ?? {}
      for (const [name, value] of Object.entries(paint))
        if (name.endsWith('-color')) this.#engine.setPaintProperty(layer.id, name as never, value as never)
    }
  }

  #setData(source: string, data: FeatureCollection): void {
    ;(this.#engine.getSource(source) as GeoJSONSource | undefined)?.setData(data)
  }

  #setRoles(before: MapModel['roles'] | undefined, after: MapModel['roles']): void {
    for (const id of before?.keys() ?? [])
      if (!after.has(id)) this.#engine.removeFeatureState({ source: 'countries', id }, 'role')
    for (const [id, role] of after)
      if (before?.get(id) !== role) this.#engine.setFeatureState({ source: 'countries', id }, { role })
  }

  #outlined = ''

  /** The borders of what is selected, and of nothing else: the borders of all, unseen, would be drawn with every frame. */
  #setOutline(roles: MapModel['roles']): void {
    const ids = [...roles].filter(([, role]) => role === 'selected').map(([id]) => id)
    const outlined = ids.join()
    if (this.#outlined === outlined) return
    this.#outlined = outlined
    const { features } = this.#options.world.areas
    this.#setData('outline', {
      type: 'FeatureCollection',
      features: features.filter(({ properties }) => ids.includes(properties.id)),
    })
  }

  #hoveredShapes: readonly string[] = []

  #setHovered(model: MapModel): void {
    const shapes = [...model.shapes].filter(([, country]) => model.hovered.has(country)).map(([shape]) => shape)
    for (const id of this.#hoveredShapes) this.#engine.setFeatureState({ source: 'countries', id }, { hover: false })
    for (const id of shapes) this.#engine.setFeatureState({ source: 'countries', id }, { hover: true })
    this.#hoveredShapes = shapes
  }
}

/** Has the engine go on with each part that arrives, instead of with the screen's next frame. Gives the way to end it. */
function hurry(engine: Engine): () => void {
  let due: ReturnType<typeof setTimeout> | undefined
  const next = ({ tile }: MapSourceDataEvent) => {
    if (!tile) return
    due ??= setTimeout(() => {
      due = undefined
      engine.redraw()
    }, 0)
  }
  engine.on('sourcedata', next)
  return () => {
    engine.off('sourcedata', next)
    clearTimeout(due)
  }
}

function projectionOf({ extent }: MapModel) {
  return { type: extent === 'globe' ? ('globe' as const) : ('mercator' as const) }
}

function countryOf(model: MapModel, ground: readonly MapGeoJSONFeature[]): Target | null {
  const shape = ground.find((f) => f.layer.id === 'land')?.properties.id
  const id = model.shapes.get(String(shape))
  return id ? { selection: { type: 'country', id } } : null
}

/** The longitude, on the turn of the globe whose middle is South America. */
function nearRegion(lng: number): number {
  return lng - 360 * Math.round((lng + 60) / 360)
}

/** Keeps the camera over the world's readable part without forcing the world to cover the container. */
function constrain({ lng, lat }: { lng: number; lat: number }, zoom: number): { center: LngLat; zoom: number } {
  return {
    center: new LngLat(nearRegion(lng), Math.max(-MAX_LAT, Math.min(MAX_LAT, lat))),
    zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom)),
  }
}
