export interface Program {
  readonly made: WebGLProgram
  readonly uniforms: Uniforms
}

type Uniforms = (name: string) => WebGLUniformLocation | null

/** Throws with the driver's own words where the card does not take the shaders. */
export function programOf(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
  const program = gl.createProgram()
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type)
    if (!shader) throw new Error('WebGL: no shader can be made')
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  // A context that is lost links nothing, and that is told by its own event.
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`WebGL: ${gl.getProgramInfoLog(program)}`)
  return { made: program, uniforms: uniformsOf(gl, program) }
}

/** Asked for once each: the driver is slow to say. */
function uniformsOf(gl: WebGL2RenderingContext, program: WebGLProgram): Uniforms {
  const known = new Map<string, WebGLUniformLocation | null>()
  return (name) => {
    let found = known.get(name)
    if (found === undefined) {
      found = gl.getUniformLocation(program, name)
      known.set(name, found)
    }
    return found
  }
}

/** Texels in a row of a texture that is read like a list. */
export const ROW = 1024

/** An array that is kept from one step to the next: what a moving window threw away would have to be cleared up. */
export function roomFor<T extends Float32Array | Uint32Array>(kept: T, length: number, make: (length: number) => T): T {
  return kept.length >= length ? kept : make(Math.max(length, kept.length * 2))
}

/** A texture of four floats per texel that a shader reads like a list. */
export class FloatList {
  readonly #gl: WebGL2RenderingContext
  readonly #texture: WebGLTexture
  #rows = 0

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl
    this.#texture = gl.createTexture()
  }

  /** `texels`: four floats each, and room up to the end of the last row; `count` of them are told. */
  fill(texels: Float32Array, count: number): void {
    const gl = this.#gl
    const rows = Math.max(1, Math.ceil(count / ROW))
    this.bind(0)
    if (rows <= this.#rows) {
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, ROW, rows, gl.RGBA, gl.FLOAT, texels)
      return
    }
    this.#rows = rows
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, ROW, rows, 0, gl.RGBA, gl.FLOAT, texels)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST)
  }

  bind(unit: number): void {
    this.#gl.activeTexture(this.#gl.TEXTURE0 + unit)
    this.#gl.bindTexture(this.#gl.TEXTURE_2D, this.#texture)
  }
}

/** Floats of so many texels, up to the end of a row. */
export function wholeRows(texels: number): number {
  return Math.max(1, Math.ceil(texels / ROW)) * ROW * 4
}
