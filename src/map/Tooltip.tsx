import { formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import { DISPUTED } from './geometry/disputed.ts'
import type { MapModel, Target } from './model.ts'
import type { Box, Size } from './projection.ts'
import { byKindText, countsOf, groupText, headingOf, standingText } from './words.ts'

interface TooltipProps {
  readonly model: MapModel
  readonly target: Target
  readonly at: { readonly x: number; readonly y: number }
  readonly size: Size
  /** What no panel covers: there it stays. */
  readonly free: Box
}

/** Near the pointer or the focused thing; the features' accessible names say the same. */
export function Tooltip({ model, target, at, size, free }: TooltipProps) {
  const { selection, mark, disputed, group } = target
  const tally = selection ? model.tallies.get(selection.id) : undefined
  const area = DISPUTED.features.find((f) => f.properties.id === disputed)?.properties
  const style = {
    ...(at.x > free.x + free.width * 0.6 ? { right: size.width - at.x + 14 } : { left: at.x + 14 }),
    ...(at.y > free.y + free.height * 0.6 ? { bottom: size.height - at.y + 12 } : { top: at.y + 14 }),
  }
  return (
    <div className="map-tooltip" aria-hidden="true" style={style}>
      {mark ? (
        <strong>
          {m.map_records_here({
            count: m.count_record({ count: mark.records.length, formatted: formatNumber(mark.records.length) }),
          })}
        </strong>
      ) : (
        selection && <strong>{group ? groupText(model, group) : headingOf(model, selection)}</strong>
      )}
      {group && <span className="map-tooltip-kinds">{m.globe_open_hint()}</span>}
      {selection?.type === 'record' && !mark && <span>{standingText(model, selection.id)}</span>}
      {selection && !mark && !group && tally && (
        <>
          <span>{countsOf(model, selection)}</span>
          {tally.records > 0 && <span className="map-tooltip-kinds">{byKindText(tally)}</span>}
        </>
      )}
      {area && (
        <span className="map-tooltip-disputed">
          <em>{area.name[model.lang]}</em> {m.map_disputed()}
        </span>
      )}
    </div>
  )
}
