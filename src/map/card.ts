/** How long the graphics card may take to carry out the first drawing before the picture is shown without its word. */
const CARD_MS = 6000

/**
 * Spares the card the frames that nobody sees: each part that arrives has the whole map drawn anew, and a slow card is
 * still at it seconds after the last. Gives the way to end it.
 */
export function drawNothing(gl: WebGL2RenderingContext): () => void {
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
export function whenDrawn(gl: WebGL2RenderingContext | null, done: () => void): void {
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
