import { KIND_TOKEN } from './layers.ts'
import type { Hub } from './lines.ts'
import type { Placer } from './placer.ts'

/** The node that a multilateral record's spokes meet in. */
export function HubMark({ hub, placer }: { readonly hub: Hub; readonly placer: Placer }) {
  const place = placer.style(hub.at)
  if (!place) return null
  const style = { ...place, color: `var(${KIND_TOKEN[hub.record.kind]})` }
  return <span className="map-hub" aria-hidden="true" style={style} />
}
