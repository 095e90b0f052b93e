import { m } from '../i18n/generated/messages.js'
import { EXTENTS, type Extent } from '../state/view.ts'

interface MapControlsProps {
  readonly extent: Extent
  /** What the nearer extent frames, where that is not South America. */
  readonly regionName?: string
  readonly onExtent: (extent: Extent) => void
  readonly onZoom: (steps: number) => void
  readonly onHome: () => void
  /** Degrees east and north. */
  readonly onTurn: (lon: number, lat: number) => void
}

/** Degrees per press. */
const TURN = 20

export function MapControls({ extent, regionName, onExtent, onZoom, onHome, onTurn }: MapControlsProps) {
  const names = { region: regionName ?? m.map_extent_region(), world: m.map_extent_world(), globe: m.globe_extent() }
  return (
    <div className="map-controls">
      <fieldset className="map-extents">
        <legend className="visually-hidden">{m.map_extent()}</legend>
        {EXTENTS.map((value) => (
          <button key={value} type="button" aria-pressed={value === extent} onClick={() => onExtent(value)}>
            {names[value]}
          </button>
        ))}
      </fieldset>
      <div className="map-zooms">
        <Zoom name={m.map_zoom_in()} path="M8 3v10M3 8h10" onClick={() => onZoom(1)} />
        <Zoom name={m.map_zoom_out()} path="M3 8h10" onClick={() => onZoom(-1)} />
        <Zoom name={m.map_home()} path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" onClick={onHome} />
      </div>
      {extent === 'globe' && (
        <div className="map-zooms map-turns">
          <Zoom name={m.globe_turn_north()} path="M4 10l4-4l4 4" onClick={() => onTurn(0, TURN)} />
          <Zoom name={m.globe_turn_west()} path="M10 4l-4 4l4 4" onClick={() => onTurn(-TURN, 0)} />
          <Zoom name={m.globe_turn_east()} path="M6 4l4 4l-4 4" onClick={() => onTurn(TURN, 0)} />
          <Zoom name={m.globe_turn_south()} path="M4 6l4 4l4-4" onClick={() => onTurn(0, -TURN)} />
        </div>
      )}
    </div>
  )
}

interface ZoomProps {
  readonly name: string
  readonly path: string
  readonly onClick: () => void
}

function Zoom({ name, path, onClick }: ZoomProps) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  )
}
