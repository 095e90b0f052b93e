import type { Line, LineState } from '../lines.ts'
import type { LonLat } from '../projection.ts'
import { type Frame, placeOf, turnsOf } from './frame.ts'
import { FloatList, programOf } from './gl.ts'
import { lookOf } from './looks.ts'
import { LINE_FRAGMENT, LINE_VERTEX } from './shaders.ts'
import { type ColorOf, startDrawing, type Uniforms, uniformsOf } from './uniforms.ts'

/** Where a course's segments lie in the list of points: each is known by the point that it begins at. */
interface Stretch {
  readonly first: number
  readonly segments: number
}

/** Lines widen with the map: from this zoom, to this one by so much. */
const WIDENED = { from: 3, to: 7, most: 1.7 } as const

/**
 * Lines of one layer. Their courses go to the card once for each extent; a step of the window tells it only which of them
 * are drawn and how.
 */
export class LineBatch {
  readonly #gl: WebGL2RenderingContext
  readonly #program: WebGLProgram
  readonly #uniforms: Uniforms
  readonly #points: FloatList
  readonly #looks: FloatList
  readonly #segments: WebGLBuffer
  readonly #array: WebGLVertexArrayObject
  #stretches: ReadonlyMap<string, Stretch> = new Map()
  #reach: readonly [west: number, east: number] = [0, 1]
  #count = 0

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl
    this.#program = programOf(gl, LINE_VERTEX, LINE_FRAGMENT)
    this.#uniforms = uniformsOf(gl, this.#program)
    this.#points = new FloatList(gl)
    this.#looks = new FloatList(gl)
    this.#segments = gl.createBuffer()
    this.#array = gl.createVertexArray()
    gl.bindVertexArray(this.#array)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#segments)
    const segment = gl.getAttribLocation(this.#program, 'segment')
    gl.enableVertexAttribArray(segment)
    gl.vertexAttribIPointer(segment, 2, gl.UNSIGNED_INT, 0, 0)
    gl.vertexAttribDivisor(segment, 1)
  }

  /** By id. What is drawn has to be told anew after it. */
  lay(courses: Iterable<readonly [id: string, course: readonly LonLat[]]>, globe: boolean): void {
    const texels: number[] = []
    const stretches = new Map<string, Stretch>()
    let [west, east] = [Infinity, -Infinity]
    for (const [id, course] of courses) {
      const places = course.map((at) => placeOf(at, globe))
      const [start, end] = [places[0], places.at(-1)]
      if (!start || !end || places.length < 2) continue
      let along = 0
      let before = start
      texels.push(...start, 0)
      stretches.set(id, { first: texels.length / 4, segments: places.length - 1 })
      for (const place of places) {
        along += Math.hypot(place[0] - before[0], place[1] - before[1], place[2] - before[2])
        texels.push(...place, along)
        west = Math.min(west, place[0])
        east = Math.max(east, place[0])
        before = place
      }
      texels.push(...end, along)
    }
    this.#points.fill(texels)
    this.#stretches = stretches
    this.#reach = [west, east]
    this.#count = 0
  }

  /** From the bottom up. */
  show(lines: readonly Line[], stateOf: (id: string) => LineState | undefined, colorOf: ColorOf): void {
    const looks: number[] = []
    const segments: number[] = []
    for (const line of lines) {
      const stretch = this.#stretches.get(line.id)
      const look = lookOf(line, stateOf(line.id))
      if (!stretch || !look) continue
      const at = looks.length / 8
      const [red, green, blue] = colorOf(look.token)
      looks.push(look.width, look.dash, look.space, look.hollow, red, green, blue, look.opacity)
      for (let i = 0; i < stretch.segments; i++) segments.push(stretch.first + i, at)
    }
    const gl = this.#gl
    this.#looks.fill(looks)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#segments)
    gl.bufferData(gl.ARRAY_BUFFER, new Uint32Array(segments), gl.DYNAMIC_DRAW)
    this.#count = segments.length / 2
  }

  draw(frame: Frame): void {
    if (this.#count === 0) return
    const gl = this.#gl
    gl.bindVertexArray(this.#array)
    this.#points.bind(0)
    this.#looks.bind(1)
    startDrawing(gl, this.#program, this.#uniforms, frame)
    gl.uniform1i(this.#uniforms('points'), 0)
    gl.uniform1i(this.#uniforms('looks'), 1)
    const share = Math.max(0, Math.min(1, (frame.zoom - WIDENED.from) / (WIDENED.to - WIDENED.from)))
    gl.uniform1f(this.#uniforms('widened'), 1 + share * (WIDENED.most - 1))
    gl.uniform1f(this.#uniforms('scale'), scaleOf(frame))
    for (const turn of turnsOf(frame, ...this.#reach)) {
      gl.uniform1f(this.#uniforms('turn'), turn)
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.#count)
    }
  }
}

/** CSS pixels of one unit of a place's length, where it is nearest to the reader. */
function scaleOf({ matrix, globe, width }: Frame): number {
  const row = (at: number) => Math.hypot(matrix[at] ?? 0, matrix[at + 4] ?? 0, matrix[at + 8] ?? 0)
  const w = (matrix[15] ?? 1) - (globe ? row(3) : 0)
  return ((globe ? row(0) : (matrix[0] ?? 1)) / w / 2) * width
}
