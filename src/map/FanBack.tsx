import { m } from '../i18n/generated/messages.js'
import { useAtlas } from '../state/context.ts'
import { openFan } from '../state/view.ts'
import type { Fan } from './fan.ts'
import { MAP_LIST } from './listLevels.ts'
import type { MapModel } from './model.ts'
import type { Box } from './projection.ts'
import { headingOf } from './words.ts'

interface FanBackProps {
  readonly model: MapModel
  readonly fan: Fan
  readonly free: Box
}

const DOWN = 44
/** About what it takes, in the longest of the languages. */
const ROOM = { width: 110, height: 32 }

/** Where it stands: names keep clear of it. */
export function fanBackBox({ x, y, width }: Box): Box {
  return { x: x + (width - ROOM.width) / 2, y: y + DOWN, ...ROOM }
}

/** The way from the records of one kind back to one curve per kind. */
export function FanBack({ model, fan, free }: FanBackProps) {
  const { store } = useAtlas()
  return (
    <button
      type="button"
      className="map-fan-back"
      style={{ left: free.x + free.width / 2, top: free.y + DOWN }}
      aria-label={m.globe_back_to_kinds({ pair: headingOf(model, { type: 'pair', id: fan.pair }) })}
      onClick={(event) => {
        // The button goes; pressed by a key it leaves the focus to the map's list.
        if (event.detail === 0) document.getElementById(MAP_LIST)?.focus({ preventScroll: true })
        store.getState().apply(openFan(fan.pair, null))
      }}
    >
      ‹ {m.globe_all_kinds()}
    </button>
  )
}
