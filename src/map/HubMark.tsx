import { KIND_TOKEN } from './layers.ts'
import type { Hub } from './lines.ts'
import type { Bounds } from './projection.ts'
import { placeIn } from './Stage.tsx'

/** The node that a multilateral record's spokes meet in. */
export function HubMark({ hub, bounds }: { readonly hub: Hub; readonly bounds: Bounds }) {
  const style = { ...placeIn(bounds, hub.at), color: `var(${KIND_TOKEN[hub.record.kind]})` }
  return <span className="map-hub" aria-hidden="true" style={style} />
}
