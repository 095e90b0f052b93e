import type { Frame } from './frame.ts'

/** Shares of 1. */
export type Color = readonly [red: number, green: number, blue: number]

/** The colour of a token, such as `--sea`. */
export type ColorOf = (token: string) => Color

export type Uniforms = (name: string) => WebGLUniformLocation | null

/** Asked for once each: the driver is slow to say. */
export function uniformsOf(gl: WebGL2RenderingContext, program: WebGLProgram): Uniforms {
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

/** What all programs are told of a frame. */
export function startDrawing(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  uniforms: Uniforms,
  frame: Frame,
): void {
  // biome-ignore lint/correctness/useHookAtTopLevel: the context’s own method, no hook
  gl.useProgram(program)
  gl.uniformMatrix4fv(uniforms('matrix'), false, Float32Array.from(frame.matrix))
  gl.uniform4f(uniforms('horizon'), ...frame.horizon)
  gl.uniform2f(uniforms('half_view'), (frame.width * frame.ratio) / 2, (frame.height * frame.ratio) / 2)
  gl.uniform1f(uniforms('ratio'), frame.ratio)
}
