import type { FeatureCollection } from 'geojson'
import { Map as Engine, type GeoJSONSource, LngLat, type MapMouseEvent, type Point2D, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { KINDS } from '../domain/taxonomy.ts'
import { KIND_PATHS } from '../ui/KindMark.tsx'
import { isInside } from './fan.ts'
import { FEATURES, type ModelSource } from './features.ts'
import { isBeyond } from './globe.ts'
import { LinkLayer } from './LinkLayer.ts'
import { KIND_TOKEN } from './layers.ts'
import type { LineState } from './lines.ts'
import { MarkLayer } from './MarkLayer.ts'
import { lineTarget, type MapModel, type Target, targetOf } from './model.ts'
import { type Camera, distanceTo, type Insets, type LonLat, MAX_LAT, type Point } from './projection.ts'
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
/** How long the graphics card may take to carry out the first drawing before the picture is shown without its word. */
const CARD_MS = 6000
/** How far, in pixels, the pointer may be from a thing it means. */
const REACH = 2
const PICKABLE = ['marks', 'focus-hit', 'links-hit', 'land']

/** The one place that knows maplibre-gl. It is told a model and a camera, and tells what the reader does. */
export class AtlasMap {
  readonly #engine: Engine
  readonly #container: HTMLElement
  readonly #options: AtlasMapOptions
  readonly #themes: MutationObserver
  readonly #links: LinkLayer
  readonly #marks: MarkLayer
  #model: MapModel | null = null
  #loaded = false

  constructor(container: HTMLElement, options: AtlasMapOptions) {
    setWorkerUrl(workerUrl)
    this.#container = container
    this.#options = options
    this.#engine = new Engine({
      container,
      // From the start, or the globe would first be drawn as a sheet.
      style: { ...styleOf(options.world, options.model, this.#token), projection: projectionOf(options.model) },
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
    this.#links = new LinkLayer(this.#engine)
    this.#marks = new MarkLayer(this.#engine)
    // The map's list is its one tab stop; the canvas still takes keys once it has been pressed.
    this.#engine.getCanvas().tabIndex = -1
    this.#engine.touchZoomRotate.disableRotation()
    this.#engine.keyboard.disableRotation()
    this.#listen()
    this.#themes = new MutationObserver(() => this.#restyle())
    this.#themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    // Before the tiles that ask for them are made.
    this.#engine.once('style.load', () => this.#addMarks())
    this.#engine.once('load', () => {
      this.#loaded = true
      this.update(options.model)
      this.#engine.once('idle', () => {
        show()
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
    // The style has brought the projection and the features of the first model.
    const laid = before ?? this.#options.model
    if (laid.extent !== model.extent) this.#engine.setProjection(projectionOf(model))
    if (laid.countries !== model.countries) this.#lay('capitals', model)
    if (before?.roles !== model.roles) {
      this.#setRoles(before?.roles, model.roles)
      this.#setOutline(model.roles)
    }
    if (before?.hovered !== model.hovered) this.#setHovered(model)
    if (laid.courses !== model.courses) this.#lay('links', model)
    if (before?.links !== model.links) this.#links.show(model.links)
    if (before?.states !== model.states) this.#setStates(before?.states, model.states)
    if (laid.focus !== model.focus || (model.focus.length > 0 && laid.states !== model.states))
      this.#lay('focus', model)
    if (laid.markForms !== model.markForms) this.#lay('marks', model)
    if (before?.marks !== model.marks) this.#marks.show(model.marks)
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
    this.#engine.remove()
  }

  #listen(): void {
    const { onContextLost, onContextRestored, onMove, onPick, onPoint, onRest } = this.#options
    this.#engine.on('mousemove', (event) => onPoint(this.#at(event.point), event.point))
    this.#engine.on('mouseout', (event) => onPoint(null, event.point))
    this.#engine.on('click', (event: MapMouseEvent) => onPick(this.#at(event.point), event.point))
    this.#engine.on('move', (event) => onMove(this.#camera(), !('ours' in event)))
    this.#engine.on('moveend', () => onRest(this.#camera()))
    this.#engine.on('webglcontextlost', onContextLost)
    this.#engine.on('webglcontextrestored', onContextRestored)
  }

  #camera(): Camera {
    const { lng, lat } = this.#engine.getCenter()
    return { center: [nearRegion(lng), lat], zoom: this.#engine.getZoom() }
  }

  #at({ x, y }: Point2D): Target | null {
    const model = this.#model
    if (!model) return null
    const hit = this.#engine.queryRenderedFeatures(
      [
        [x - REACH, y - REACH],
        [x + REACH, y + REACH],
      ],
      { layers: [...PICKABLE, 'disputed-area', 'disputed-points'] },
    )
    const found = hit.filter((f) => f.layer.id !== 'marks' || this.#marks.isShown(String(f.properties.form)))
    let target: Target | null = null
    for (const layer of PICKABLE) {
      const ids = found.filter((f) => f.layer.id === layer).map((f) => String(f.properties.id))
      for (const id of layer === 'focus-hit' ? this.#nearestFirst(ids, [x, y]) : ids) target ??= pick(model, layer, id)
      if (layer === 'links-hit' && !target) target = this.#between(model, [x, y])
    }
    const disputed = found.find((f) => f.layer.id.startsWith('disputed'))?.properties.id as string | undefined
    this.#engine.getCanvas().style.cursor = target?.selection ? 'pointer' : ''
    return disputed ? { selection: null, ...target, disputed } : target
  }

  /** The lines of these ids, the one that runs closest to the point first: close together, all of them are hit. */
  #nearestFirst(ids: readonly string[], [x, y]: Point): readonly string[] {
    if (ids.length < 2) return ids
    const away = new Map(
      (this.#model?.focus ?? [])
        .filter((line) => ids.includes(line.id))
        .map((line) => {
          const course = line.coordinates.map(([lon, lat]): Point => {
            const at = this.#engine.project([lon, lat])
            return [at.x, at.y]
          })
          return [line.id, distanceTo(course, [x, y])]
        }),
    )
    return [...new Set(ids)].sort((a, b) => (away.get(a) ?? Infinity) - (away.get(b) ?? Infinity))
  }

  /** Between the curves that the pointer has opened: it may cross from one to another. */
  #between({ pointedFan }: MapModel, [x, y]: Point): Target | null {
    if (!pointedFan) return null
    const { lng, lat } = this.#engine.unproject([x, y])
    return isInside(pointedFan.area, [lng, lat]) ? { selection: { type: 'pair', id: pointedFan.pair } } : null
  }

  readonly #token = (name: string): string => getComputedStyle(this.#container).getPropertyValue(name).trim()

  #restyle(): void {
    if (!this.#loaded) return
    for (const layer of layersOf(this.#token)) {
      const paint = (layer as { paint?: Record<string, unknown> }).paint ?? {}
      for (const [name, value] of Object.entries(paint))
        if (name.endsWith('-color')) this.#engine.setPaintProperty(layer.id, name as never, value as never)
    }
    this.#addMarks()
  }

  /** The shapes of the kinds, drawn once per theme. */
  #addMarks(): void {
    for (const kind of KINDS) {
      const canvas = document.createElement('canvas')
      const side = 48
      canvas.width = side
      canvas.height = side
      // Read back at once: on the processor that is free, from a graphics card it stalls everything.
      const pen = canvas.getContext('2d', { willReadFrequently: true })
      if (!pen) return
      pen.translate(side / 2, side / 2)
      pen.scale(side / 18, side / 18)
      const shape = new Path2D(KIND_PATHS[kind])
      pen.strokeStyle = this.#token('--label-halo')
      pen.lineWidth = 2
      pen.stroke(shape)
      pen.fillStyle = this.#token(KIND_TOKEN[kind])
      pen.fill(shape)
      const image = pen.getImageData(0, 0, side, side)
      if (this.#engine.hasImage(kind)) this.#engine.updateImage(kind, image)
      else this.#engine.addImage(kind, image, { pixelRatio: 3 })
    }
  }

  #lay(source: ModelSource, model: MapModel): void {
    this.#setData(source, FEATURES[source](model))
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

  #setStates(before: ReadonlyMap<string, LineState> | undefined, after: ReadonlyMap<string, LineState>): void {
    for (const id of before?.keys() ?? [])
      if (!after.has(id)) this.#engine.setFeatureState({ source: 'links', id }, { state: '' })
    for (const [id, state] of after)
      if (before?.get(id) !== state) this.#engine.setFeatureState({ source: 'links', id }, { state })
  }
}

/**
 * Spares the card the frames that nobody sees: each part that arrives has the whole map drawn anew, and a slow card is
 * still at it seconds after the last. Gives the way to end it.
 */
function drawNothing(gl: WebGL2RenderingContext): () => void {
  const { drawElements } = gl
  gl.drawElements = (...told) => {
    // What is drawn off the screen is not for a reader: the globe measures the card's precision so.
    if (gl.getParameter(gl.FRAMEBUFFER_BINDING) !== null) drawElements.apply(gl, told)
  }
  return () => {
    gl.drawElements = drawElements
  }
}

/**
 * Calls once the graphics card has carried out all that it was told: on a slow one the screen shows an empty map for
 * seconds after the engine has done its part. Asks between frames, since waiting for the card would stop the page.
 */
function whenDrawn(gl: WebGL2RenderingContext | null, done: () => void): void {
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
  if (!gl || !fence) {
    done()
    return
  }
  gl.flush()
  const until = performance.now() + CARD_MS
  const look = () => {
    if (gl.isContextLost()) return
    if (performance.now() < until && gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) {
      requestAnimationFrame(look)
      return
    }
    gl.deleteSync(fence)
    done()
  }
  requestAnimationFrame(look)
}

function projectionOf({ extent }: MapModel) {
  return { type: extent === 'globe' ? ('globe' as const) : ('mercator' as const) }
}

function pick(model: MapModel, layer: string, id: string): Target | null {
  switch (layer) {
    case 'marks': {
      const mark = model.marks.find((m) => m.id === id)
      return mark ? targetOf(mark) : null
    }
    case 'focus-hit': {
      const line = model.focus.find((l) => l.id === id)
      return line && !line.transient ? lineTarget(line) : null
    }
    case 'links-hit':
      // The line that the pointer has opened still holds it; one that the selection has opened is gone, and so is one
      // that matches no longer.
      return model.fan?.pair === id || !model.tallies.has(id) ? null : { selection: { type: 'pair', id } }
    default: {
      const country = model.shapes.get(id)
      return country ? { selection: { type: 'country', id: country } } : null
    }
  }
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
