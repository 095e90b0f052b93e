import { memo, useMemo } from 'react'
import { KINDS } from '../domain/taxonomy.ts'
import { kindColor } from '../ui/KindMark.tsx'
import { barPaths, type Histogram } from './histogram.ts'
import type { TimeScale } from './scale.ts'

interface BarsProps {
  readonly histogram: Histogram
  readonly scale: TimeScale
  readonly height: number
  /** Id of the clip that holds the years inside the window: it changes on a drag, the bars do not. */
  readonly clip: string
}

/** Every bar twice: faint for all years, and in the kinds' colours where the clip lets them through. */
export const Bars = memo(function Bars({ histogram, scale, height, clip }: BarsProps) {
  const paths = useMemo(() => barPaths(histogram, scale, height), [histogram, scale, height])
  return (
    <>
      <path d={paths.outline} fill="var(--ghost)" />
      <g clipPath={`url(#${clip})`}>
        {KINDS.map(
          (kind) =>
            paths.byKind[kind] && <path key={kind} data-kind={kind} d={paths.byKind[kind]} fill={kindColor(kind)} />,
        )}
      </g>
    </>
  )
})
