import type { CSSProperties, ReactNode, Ref } from 'react'
import { type Bounds, boxOf, type Insets, type LonLat, project } from './projection.ts'

interface FrameProps {
  /** Width over height of what the stage holds. */
  readonly aspect: number
  readonly insets?: Insets | undefined
  readonly children: ReactNode
}

/**
 * The free part of the map with a box of the bounds' proportions as large as fits in it, in CSS alone: the same place
 * that `fitBounds` gives the engine, before any script has measured anything.
 */
export function Frame({ aspect, insets, children }: FrameProps) {
  const style: Record<string, string | number> = { '--aspect': aspect.toFixed(5) }
  if (insets) for (const side of SIDES) style[`--inset-${side}`] = `${insets[side]}px`
  return (
    <div className="map-frame" style={style as CSSProperties}>
      <div className="map-stage">{children}</div>
    </div>
  )
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const

interface StageProps {
  readonly ref: Ref<HTMLDivElement>
  readonly children: ReactNode
}

/** The same box, placed by script from the engine's camera. */
export function MovingStage({ ref, children }: StageProps) {
  return (
    <div ref={ref} className="map-stage map-stage-moving">
      {children}
    </div>
  )
}

/** Place in a stage, in percent, so that what stands there keeps its own size. */
export function placeIn(bounds: Bounds, at: LonLat): CSSProperties {
  const box = boxOf(bounds)
  const [x, y] = project(at)
  return {
    left: `${(((x - box.x) / box.width) * 100).toFixed(3)}%`,
    top: `${(((y - box.y) / box.height) * 100).toFixed(3)}%`,
  }
}
