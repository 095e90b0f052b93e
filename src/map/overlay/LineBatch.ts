import type { Line, LineState } from '../lines.ts'
import type { LonLat } from '../projection.ts'
import { type Frame, placeOf, turnsOf } from './frame.ts'
import { FloatList, type Program, programOf, roomFor, wholeRows } from './gl.ts'
import { lookOf } from './looks.ts'
import { LINE_FRAGMENT, LINE_VERTEX } from './shaders.ts'
import { type ColorOf, startDrawing } from './uniforms.ts'

export function lineProgram(gl: WebGL2RenderingContext): Program {
  return programOf(gl, LINE_VERTEX, LINE_FRAGMENT)
}

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
  readonly #program: Program
  readonly #points: FloatList
  readonly #looks: FloatList
  readonly #segments: WebGLBuffer
  readonly #array: WebGLVertexArrayObject
  #stretches: ReadonlyMap<string, Stretch> = new Map()
  #reach: readonly [west: number, east: number] = [0, 1]
  #count = 0
  #looksKept = new Float32Array(0)
  #segmentsKept = new Uint32Array(0)

  /** `program`: of `lineProgram`, made once for all batches. */
  constructor(gl: WebGL2RenderingContext, program: Program) {
    this.#gl = gl
    this.#program = program
    this.#points = new FloatList(gl)
    this.#looks = new FloatList(gl)
    this.#segments = gl.createBuffer()
    this.#array = gl.createVertexArray()
    gl.bindVertexArray(this.#array)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#segments)
    const segment = gl.getAttribLocation(program.made, 'segment')
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
    const points = new Float32Array(wholeRows(texels.length / 4))
    points.set(texels)
    this.#points.fill(points, texels.length / 4)
    this.#stretches = stretches
    this.#reach = [west, east]
    this.#count = 0
  }

  /** From the bottom up. */
  show(lines: readonly Line[], stateOf: (id: string) => LineState | undefined, colorOf: ColorOf): void {
    this.#looksKept = roomFor(this.#looksKept, wholeRows(lines.length * 2), (length) => new Float32Array(length))
    let most = 0
    for (const { id } of lines) most += this.#stretches.get(id)?.segments ?? 0
    this.#segmentsKept = roomFor(this.#segmentsKept, most * 2, (length) => new Uint32Array(length))
    let [drawn, count] = [0, 0]
    for (const line of lines) {
      const stretch = this.#stretches.get(line.id)
      const look = lookOf(line, stateOf(line.id))
      if (!stretch || !look) continue
      const { width, dash, space, hollow, opacity } = look
      this.#looksKept.set([width, dash, space, hollow, ...colorOf(look.token), opacity], drawn * 8)
      for (let i = 0; i < stretch.segments; i++) {
        this.#segmentsKept[count * 2] = stretch.first + i
        this.#segmentsKept[count * 2 + 1] = drawn
        count++
      }
      drawn++
    }
    const gl = this.#gl
    this.#looks.fill(this.#looksKept, drawn * 2)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#segments)
    gl.bufferData(gl.ARRAY_BUFFER, this.#segmentsKept, gl.DYNAMIC_DRAW, 0, count * 2)
    this.#count = count
  }

  draw(frame: Frame): void {
    if (this.#count === 0) return
    const gl = this.#gl
    gl.bindVertexArray(this.#array)
    this.#points.bind(0)
    this.#looks.bind(1)
    const { uniforms } = this.#program
    startDrawing(gl, this.#program, frame)
    gl.uniform1i(uniforms('points'), 0)
    gl.uniform1i(uniforms('looks'), 1)
    const share = Math.max(0, Math.min(1, (frame.zoom - WIDENED.from) / (WIDENED.to - WIDENED.from)))
    gl.uniform1f(uniforms('widened'), 1 + share * (WIDENED.most - 1))
    gl.uniform1f(uniforms('scale'), scaleOf(frame))
    for (const turn of turnsOf(frame, ...this.#reach)) {
      gl.uniform1f(uniforms('turn'), turn)
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
