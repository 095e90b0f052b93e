import type { Token } from '../layers.ts'
import type { Line } from '../lines.ts'
import type { MapModel } from '../model.ts'
import { DotBatch } from './DotBatch.ts'
import type { Frame } from './frame.ts'
import { LineBatch, lineProgram } from './LineBatch.ts'
import type { Color, ColorOf } from './uniforms.ts'

interface Inks {
  readonly links: LineBatch
  readonly focus: LineBatch
  readonly dots: DotBatch
}

export interface OverlayOptions {
  readonly token: Token
  readonly onContextLost: () => void
  readonly onContextRestored: () => void
}

/**
 * What follows the model, on a canvas of its own above the engine's: links, focus lines, capitals and marks. A step of the
 * window draws these anew and leaves the ground below as it is.
 */
export class Overlay {
  readonly canvas: HTMLCanvasElement
  readonly #gl: WebGL2RenderingContext
  readonly #options: OverlayOptions
  #inks: Inks
  #colors = new Map<string, Color>()
  #model: MapModel | null = null
  #frame: Frame | null = null
  #due = 0
  readonly #over = new AbortController()

  /** Throws where there is no further WebGL context to be had. */
  constructor(options: OverlayOptions) {
    this.#options = options
    this.canvas = document.createElement('canvas')
    this.canvas.className = 'map-overlay'
    this.canvas.setAttribute('aria-hidden', 'true')
    const gl = this.canvas.getContext('webgl2', { antialias: false, depth: false, stencil: false })
    if (!gl) throw new Error('WebGL: no context for the links')
    this.#gl = gl
    this.#inks = this.#make()
    const { signal } = this.#over
    const lost = (event: Event) => {
      // Else the browser does not try to bring it back.
      event.preventDefault()
      options.onContextLost()
    }
    const restored = () => {
      this.#inks = this.#make()
      this.#tell(null, this.#model)
      this.#draw()
      options.onContextRestored()
    }
    this.canvas.addEventListener('webglcontextlost', lost, { signal })
    this.canvas.addEventListener('webglcontextrestored', restored, { signal })
  }

  /** Draws with the next frame. */
  update(model: MapModel): void {
    const before = this.#model
    this.#model = model
    this.#tell(before, model)
    if (this.#due === 0)
      this.#due = requestAnimationFrame(() => {
        this.#due = 0
        this.#draw()
      })
  }

  /** Draws at once: both canvases come to the screen with the same camera. */
  follow(frame: Frame): void {
    this.#frame = frame
    this.#draw()
  }

  /** For a change of theme. */
  restyle(): void {
    this.#colors.clear()
    if (!this.#model || this.#gl.isContextLost()) return
    this.#inks.dots.paint(this.#options.token)
    this.#tell(null, this.#model)
    this.#draw()
  }

  destroy(): void {
    cancelAnimationFrame(this.#due)
    this.#over.abort()
    this.#gl.getExtension('WEBGL_lose_context')?.loseContext()
    this.canvas.remove()
  }

  #make(): Inks {
    const gl = this.#gl
    gl.enable(gl.BLEND)
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
    const lines = lineProgram(gl)
    return {
      links: new LineBatch(gl, lines),
      focus: new LineBatch(gl, lines),
      dots: new DotBatch(gl, this.#color, this.#options.token),
    }
  }

  /** Tells the card the parts whose identity changed. */
  #tell(before: MapModel | null, model: MapModel | null): void {
    if (!model || this.#gl.isContextLost()) return
    const globe = model.extent === 'globe'
    const { links, focus, dots } = this.#inks
    const turned = (before?.extent === 'globe') !== globe
    const laid = before?.courses !== model.courses
    if (laid) links.lay(model.courses(), globe)
    if (laid || before?.links !== model.links || before.states !== model.states)
      links.show(pastFirst(model.links), (id) => model.states.get(id), this.#color)
    const refocused = before?.focus !== model.focus || turned
    if (refocused)
      focus.lay(
        model.focus.map(({ id, coordinates }) => [id, coordinates] as const),
        globe,
      )
    if (refocused || before?.states !== model.states)
      focus.show(thinLast(model.focus), (id) => model.states.get(id) ?? 'selected', this.#color)
    if (turned || before?.marks !== model.marks || before.countries !== model.countries)
      dots.show(
        [...model.countries.values()].flatMap(({ capital, southAmerican }) =>
          southAmerican ? [[capital.lon, capital.lat] as const] : [],
        ),
        model.marks,
        globe,
      )
  }

  #draw(): void {
    const frame = this.#frame
    const gl = this.#gl
    if (!frame || !this.#model || gl.isContextLost()) return
    const { canvas } = this
    const [width, height] = [Math.round(frame.width * frame.ratio), Math.round(frame.height * frame.ratio)]
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width
      canvas.height = height
    }
    gl.viewport(0, 0, width, height)
    gl.clear(gl.COLOR_BUFFER_BIT)
    // The engine changes from the sheet to the globe a frame later than the model.
    if (frame.globe !== (this.#model.extent === 'globe')) return
    this.#inks.links.draw(frame)
    this.#inks.focus.draw(frame)
    this.#inks.dots.draw(frame)
  }

  readonly #color: ColorOf = (token) => {
    const known = this.#colors.get(token) ?? colorOf(this.#options.token(token))
    this.#colors.set(token, known)
    return known
  }
}

function pastFirst(lines: readonly Line[]): readonly Line[] {
  return [...lines.filter((line) => !line.live), ...lines.filter((line) => line.live)]
}

/** Dashed ones lowest; then the widest first, so that thin lines stay visible. */
function thinLast(lines: readonly Line[]): readonly Line[] {
  return pastFirst([...lines].sort((a, b) => b.width - a.width))
}

let pen: CanvasRenderingContext2D | null = null

/** What the browser makes of a CSS colour. */
function colorOf(css: string): Color {
  pen ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!pen) return [0, 0, 0]
  pen.fillStyle = css
  pen.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data
  return [red / 255, green / 255, blue / 255]
}
