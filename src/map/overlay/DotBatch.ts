import { KINDS } from '../../domain/taxonomy.ts'
import { KIND_PATHS } from '../../ui/KindMark.tsx'
import type { MarkForm } from '../contents.ts'
import { KIND_TOKEN, OPACITY, type Token } from '../layers.ts'
import type { LonLat } from '../projection.ts'
import { type Frame, placeOf, turnsOf } from './frame.ts'
import { type Program, programOf } from './gl.ts'
import { DOT_FRAGMENT, DOT_VERTEX } from './shaders.ts'
import { type ColorOf, startDrawing } from './uniforms.ts'

/** Device pixels of the picture of one kind, and the units of its path that this stands for. */
const SIDE = 64
const UNITS = 18
/** The square around a mark of radius 1: its path reaches from −7.1 to 7.1. */
const ROOM = UNITS / 2 / 7.1
/** CSS pixels. */
const CAPITAL = { middle: 2.4, ring: 3.6 } as const

/** Capitals, and over them the marks of what happened at a place. */
export class DotBatch {
  readonly #gl: WebGL2RenderingContext
  readonly #program: Program
  readonly #picture: WebGLTexture
  readonly #dots: WebGLBuffer
  readonly #array: WebGLVertexArrayObject
  readonly #colorOf: ColorOf
  #count = 0

  constructor(gl: WebGL2RenderingContext, colorOf: ColorOf, token: Token) {
    this.#gl = gl
    this.#colorOf = colorOf
    this.#program = programOf(gl, DOT_VERTEX, DOT_FRAGMENT)
    this.#picture = gl.createTexture()
    this.#dots = gl.createBuffer()
    this.#array = gl.createVertexArray()
    gl.bindVertexArray(this.#array)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#dots)
    for (const [name, size, offset] of [
      ['center', 3, 0],
      ['form', 2, 12],
    ] as const) {
      const at = gl.getAttribLocation(this.#program.made, name)
      gl.enableVertexAttribArray(at)
      gl.vertexAttribPointer(at, size, gl.FLOAT, false, 20, offset)
      gl.vertexAttribDivisor(at, 1)
    }
    this.paint(token)
  }

  /** For a change of theme. */
  paint(token: Token): void {
    const picture = pictureOf(token)
    if (!picture) return
    const gl = this.#gl
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D, this.#picture)
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true)
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, picture)
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false)
    gl.generateMipmap(gl.TEXTURE_2D)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE)
  }

  show(capitals: readonly LonLat[], marks: readonly MarkForm[], globe: boolean): void {
    const dots = [
      ...capitals.flatMap((at) => [...placeOf(at, globe), CAPITAL.ring + 1, -1]),
      ...marks.flatMap(({ kind, lat, lon, radius }) => [
        ...placeOf([lon, lat], globe),
        radius * ROOM,
        KINDS.indexOf(kind),
      ]),
    ]
    const gl = this.#gl
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#dots)
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(dots), gl.DYNAMIC_DRAW)
    this.#count = dots.length / 5
  }

  draw(frame: Frame): void {
    if (this.#count === 0) return
    const gl = this.#gl
    const { uniforms } = this.#program
    gl.bindVertexArray(this.#array)
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D, this.#picture)
    startDrawing(gl, this.#program, frame)
    gl.uniform1i(uniforms('picture'), 0)
    gl.uniform1f(uniforms('columns'), KINDS.length)
    gl.uniform1f(uniforms('opacity'), OPACITY.mark)
    gl.uniform4f(uniforms('fill'), ...this.#colorOf('--label-halo'), 1)
    gl.uniform4f(uniforms('ring'), ...this.#colorOf('--label'), 1)
    gl.uniform2f(uniforms('radii'), CAPITAL.middle, CAPITAL.ring)
    for (const turn of turnsOf(frame, 0, 1)) {
      gl.uniform1f(uniforms('turn'), turn)
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.#count)
    }
  }
}

/** The shapes of the kinds side by side. */
function pictureOf(token: Token): ImageData | null {
  const canvas = document.createElement('canvas')
  canvas.width = SIDE * KINDS.length
  canvas.height = SIDE
  // Read back at once: on the processor that is free, from a graphics card it stalls everything.
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return null
  for (const [column, kind] of KINDS.entries()) {
    pen.setTransform(SIDE / UNITS, 0, 0, SIDE / UNITS, SIDE * (column + 0.5), SIDE / 2)
    const shape = new Path2D(KIND_PATHS[kind])
    pen.strokeStyle = token('--label-halo')
    pen.lineWidth = 2
    pen.stroke(shape)
    pen.fillStyle = token(KIND_TOKEN[kind])
    pen.fill(shape)
  }
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}
