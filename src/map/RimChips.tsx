import { memo, useState } from 'react'
import { formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import type { Selection } from '../state/view.ts'
import { CHIP_HEIGHT, type ChipLayout, MORE_WIDTH, moreBox } from './chips.ts'
import { ListPopover } from './ListPopover.tsx'
import type { MapModel } from './model.ts'
import { freeBox, type Insets, type Size } from './projection.ts'
import { nameFor } from './words.ts'

interface RimChipsProps {
  readonly model: MapModel
  readonly size: Size
  readonly insets: Insets
  readonly layout: ChipLayout
  readonly onPoint: (selection: Selection | null) => void
  readonly onPick: (selection: Selection) => void
}

/** Partners beyond the frame, on its rim in their true direction. */
// By keyboard they are reached in the map's list, which holds every partner: chips are no tab stops of their own.
// Mouse and not pointer events: the engine tells that the mouse left it only after a pointer event here.
export const RimChips = memo(function RimChips({ model, size, insets, layout, onPoint, onPick }: RimChipsProps) {
  const [listed, setListed] = useState(false)
  const free = freeBox(size, insets)
  const { x: moreX, y: moreY } = moreBox(size, insets)
  const country = (id: string): Selection => ({ type: 'country', id })
  const more = formatNumber(layout.rest.length)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would add a form's meaning
    <div className="map-chips" role="group" aria-label={m.map_partners_beyond()}>
      {layout.placed.map(({ partner, text, box }) => (
        <button
          key={partner.id}
          type="button"
          className="map-chip"
          tabIndex={-1}
          data-state={stateOf(model, partner.id)}
          aria-label={nameFor(model, country(partner.id))}
          aria-pressed={model.selected?.id === partner.id}
          style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
          onMouseEnter={() => onPoint(country(partner.id))}
          onMouseLeave={() => onPoint(null)}
          onFocus={() => onPoint(country(partner.id))}
          onBlur={() => onPoint(null)}
          onClick={() => onPick(country(partner.id))}
        >
          <svg
            viewBox="-5 -5 10 10"
            width="8"
            height="8"
            aria-hidden="true"
            style={{ rotate: `${partner.bearing}deg` }}
          >
            <path d="M0-4.5L3.4 4L0 2.2L-3.4 4Z" fill="currentColor" />
          </svg>
          <span>{text}</span>
          <span className="map-count">{formatNumber(partner.count)}</span>
        </button>
      ))}
      {layout.rest.length > 0 && (
        <button
          type="button"
          className="map-chip map-chip-more"
          tabIndex={-1}
          aria-label={m.map_more_partners_label({ count: more })}
          aria-expanded={listed}
          style={{ left: moreX, top: moreY, width: MORE_WIDTH, height: CHIP_HEIGHT }}
          onClick={() => setListed(!listed)}
        >
          {m.map_more_partners({ count: more })}
        </button>
      )}
      {listed && layout.rest.length > 0 && (
        <ListPopover
          title={m.map_more_partners_label({ count: more })}
          items={layout.rest.map((p) => ({ id: p.id, text: p.name, count: formatNumber(p.count) }))}
          style={{
            right: size.width - moreX - MORE_WIDTH,
            bottom: size.height - moreY + 6,
            maxHeight: Math.max(120, free.height - 230),
          }}
          onPick={(id) => {
            setListed(false)
            onPick(country(id))
          }}
          onPoint={(id) => onPoint(id === null ? null : country(id))}
          onClose={() => setListed(false)}
        />
      )}
    </div>
  )
})

/** `tied`: an end of what is hovered or selected; `idle`: something else is selected. */
function stateOf(model: MapModel, id: string): 'tied' | 'idle' | undefined {
  const ends = model.focus.some((line) => line.selection.type === 'pair' && line.selection.id.includes(id))
  const role = model.roles.get(model.countries.get(id)?.numeric ?? '')
  if (ends || role !== undefined || model.hovered.has(id)) return 'tied'
  return model.selected ? 'idle' : undefined
}
