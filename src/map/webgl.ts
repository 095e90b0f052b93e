/** True where the engine can run at all: asked first, because its constructor fails before a listener can hear it. */
export function hasWebGl2(): boolean {
  try {
    const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
