import { memo } from 'react'
import { type Label, placeLabels } from './labels.ts'
import { type Bounds, project } from './projection.ts'
import { placeIn } from './Stage.tsx'

interface LabelsProps {
  readonly labels: readonly Label[]
  readonly bounds: Bounds
  /** Map zoom by which room for names is judged. */
  readonly zoom: number
}

/** Names over the map, as text of a fixed size. The features themselves carry the accessible names. */
export const Labels = memo(function Labels({ labels, bounds, zoom }: LabelsProps) {
  const scale = 2 ** zoom
  const shown = placeLabels(labels, zoom, ({ lon, lat }) => {
    const [x, y] = project([lon, lat])
    return [x * scale, y * scale]
  })
  return (
    <div className="map-labels" aria-hidden="true">
      {labels.map((label) => {
        const aside = shown.get(label.id)
        if (!aside) return null
        const style = { ...placeIn(bounds, [label.lon, label.lat]), margin: `${aside[1]}px 0 0 ${aside[0]}px` }
        return (
          <span key={label.id} className={`map-label map-label-${label.tone}`} style={style}>
            {label.text}
          </span>
        )
      })}
    </div>
  )
})
