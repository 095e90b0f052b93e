import { formatNumber } from '../i18n/format.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { apexOf } from './anchor.ts'
import type { Fan } from './fan.ts'
import type { MapModel } from './model.ts'
import type { Placer } from './placer.ts'

/** The kind's shape on every curve of an open fan, with the count where the curve stands for several records. */
export function FanMarks({ model, placer }: { readonly model: MapModel; readonly placer: Placer }) {
  const fans = [model.fan, model.pointedFan].filter((fan): fan is Fan => fan !== null)
  return (
    <div className="map-fan-marks" aria-hidden="true">
      {fans.flatMap(({ curves }) =>
        curves.map((line) => {
          const at = apexOf(line.coordinates)
          const style = at && placer.style(at)
          if (!style) return null
          return (
            <span key={line.id} className="map-fan-mark" data-state={model.states.get(line.id)} style={style}>
              <KindMark kind={line.kind} size={curves.length > 12 ? 8 : 11} />
              {line.group && <b>{formatNumber(line.group.count)}</b>}
            </span>
          )
        }),
      )}
    </div>
  )
}
