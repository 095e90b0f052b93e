import { useEffect, useRef, useState } from 'react'
import type { AtlasMap, AtlasMapOptions } from './AtlasMap.ts'
import { engineCode } from './engineCode.ts'
import type { MapModel } from './model.ts'
import type { Camera } from './projection.ts'
import type { WorldShapes } from './world.ts'

/** waiting: the SVG map stands in; ready: the engine shows the same; failed: the SVG map stays for good. */
export type EngineState = 'waiting' | 'ready' | 'failed'

type Handlers = Pick<AtlasMapOptions, 'onPoint' | 'onPick' | 'onMove' | 'onRest' | 'cooperative'>

/** How long a lost context may take to come back before the SVG map takes over. */
const PATIENCE_MS = 3000
/** How long the engine may take to draw first, while the page is in sight: after that something it needs is dead. */
const FIRST_DRAWING_MS = 45_000
const STEP_MS = 1000

/**
 * Brings the engine in behind the first paint, keeps it told of the model, and gives it up where it cannot run.
 * `inSight`: false while a page lies over the map; what has not begun by then waits for it to go.
 */
export function useEngine(
  container: HTMLElement | null,
  world: WorldShapes | null,
  model: MapModel,
  camera: Camera | null,
  inSight: boolean,
  handlers: Handlers,
): { readonly state: EngineState; readonly map: AtlasMap | null } {
  const [state, setState] = useState<EngineState>('waiting')
  const [map, setMap] = useState<AtlasMap | null>(null)
  const latest = useRef({ model, camera, handlers })
  latest.current = { model, camera, handlers }
  const [seen, setSeen] = useState(inSight)
  if (inSight && !seen) setSeen(true)
  const due = camera !== null && seen

  useEffect(() => {
    if (!container || !world || !due) return
    // Where there is WebGL 2, the engine's own constructor finds out whether it runs: a context to try takes as long.
    if (typeof WebGL2RenderingContext === 'undefined') return setState('failed')
    let current = true
    let made: AtlasMap | null = null
    let lost: ReturnType<typeof setTimeout> | undefined
    let unwatch = () => {}
    const giveUp = () => {
      unwatch()
      made?.destroy()
      made = null
      // What a constructor that failed has left.
      container.replaceChildren()
      setMap(null)
      setState('failed')
    }
    const start = async () => {
      const { AtlasMap } = await engineCode()
      if (!current || !latest.current.camera) return
      made = new AtlasMap(container, {
        world,
        camera: latest.current.camera,
        model: latest.current.model,
        cooperative: latest.current.handlers.cooperative,
        onPoint: (target, at) => latest.current.handlers.onPoint(target, at),
        onPick: (target, at) => latest.current.handlers.onPick(target, at),
        onMove: (to, byReader) => latest.current.handlers.onMove(to, byReader),
        onRest: (to) => latest.current.handlers.onRest(to),
        onReady: () => {
          unwatch()
          if (current) setState('ready')
        },
        onContextLost: () => {
          lost = setTimeout(giveUp, PATIENCE_MS)
        },
        onContextRestored: () => clearTimeout(lost),
      })
      unwatch = afterSeconds(FIRST_DRAWING_MS / STEP_MS, giveUp)
      // What changed while the engine was on its way.
      made.update(latest.current.model)
      setMap(made)
    }
    const begin = () => afterTask(() => start().catch(() => current && giveUp()))
    // In a frame the engine waits until the reader of the page around it has come to it.
    const idle = latest.current.handlers.cooperative ? whenSeen(container, begin) : begin()
    return () => {
      current = false
      clearTimeout(lost)
      unwatch()
      idle()
      made?.destroy()
      setMap(null)
    }
  }, [container, world, due])

  useEffect(() => map?.update(model), [map, model])
  return { state, map }
}

/** Begins when the element first comes into sight, through any frames; gives the way to call it off. */
function whenSeen(element: HTMLElement, begin: () => () => void): () => void {
  let stop = () => observer.disconnect()
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return
    observer.disconnect()
    stop = begin()
  })
  observer.observe(element)
  return () => stop()
}

/**
 * Runs after the task that asks for it; gives the way to call it off. Not after the next painting: on a card that is slow
 * that is half a second of waiting, and the page shows the still map already.
 */
function afterTask(run: () => void): () => void {
  const timer = setTimeout(run, 0)
  return () => clearTimeout(timer)
}

/** Runs after so many seconds in sight: a page in the background draws nothing, and that is no fault. */
function afterSeconds(seconds: number, run: () => void): () => void {
  let left = seconds
  const timer = setInterval(() => {
    if (document.hidden) return
    left--
    if (left <= 0) run()
  }, STEP_MS)
  return () => clearInterval(timer)
}
