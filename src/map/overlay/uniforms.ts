import type { Frame } from './frame.ts'
import type { Program } from './gl.ts'

/** Shares of 1. */
export type Color = readonly [red: number, green: number, blue: number]

/** The colour of a token, such as `--sea`. */
export type ColorOf = (token: string) => Color

/** What all programs are told of a frame. */
export function startDrawing(gl: WebGL2RenderingContext, { made, uniforms }: Program, frame: Frame): void {
  // biome-ignore lint/correctness/useHookAtTopLevel: the context’s own method, no hook
  gl.useProgram(made)
  gl.uniformMatrix4fv(uniforms('matrix'), false, Float32Array.from(frame.matrix))
  gl.uniform4f(uniforms('horizon'), ...frame.horizon)
  gl.uniform2f(uniforms('half_view'), (frame.width * frame.ratio) / 2, (frame.height * frame.ratio) / 2)
  gl.uniform1f(uniforms('ratio'), frame.ratio)
}
