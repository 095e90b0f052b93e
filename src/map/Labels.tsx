import { memo } from 'react'
import { isSmall, type Label, type LabelRoom, placeLabels } from './labels.ts'
import type { Placer } from './placer.ts'

interface LabelsProps {
  readonly labels: readonly Label[]
  readonly placer: Placer
  /** Map zoom by which room for names is judged. */
  readonly zoom: number
  readonly room?: LabelRoom | undefined
}

/** Names over the map, as text of a fixed size. The features themselves carry the accessible names. */
export const Labels = memo(function Labels({ labels, placer, zoom, room }: LabelsProps) {
  const shown = placeLabels(labels, zoom, ({ lon, lat }) => placer.pixel([lon, lat]), room)
  return (
    <div className={isSmall(zoom) ? 'map-labels map-labels-small' : 'map-labels'} aria-hidden="true">
      {labels.map((label) => {
        const aside = shown.get(label.id)
        const place = aside && placer.style([label.lon, label.lat])
        if (!place) return null
        const style = { ...place, margin: `${aside[1]}px 0 0 ${aside[0]}px` }
        return (
          <span key={label.id} className={`map-label map-label-${label.tone}`} style={style}>
            {label.text}
          </span>
        )
      })}
    </div>
  )
})
