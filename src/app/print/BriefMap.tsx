import light from 'virtual:atlas-geometry-light'
import { useMemo } from 'react'
import { createMapModel } from '../../map/model.ts'
import { type Bounds, EXTENT_BOUNDS, type LonLat } from '../../map/projection.ts'
import { SvgMap } from '../../map/SvgMap.tsx'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import type { Selection } from '../../state/view.ts'

/** Degrees around a pair's capitals: enough to show both countries. */
const AROUND = 14
/** Map zoom by which room for names is judged: a brief's map is small. */
const ZOOM = { region: 1.6, world: 0.6 } as const

/** The map of a brief: the selection's part of the region, or the world where a partner from outside is selected. */
export function BriefMap() {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const modelOf = useMemo(() => createMapModel(dataset, selectors), [dataset, selectors])
  const states = statesOf(view.selection)
  const outside = states.some((id) => dataset.countries.get(id)?.southAmerican === false)
  const extent = outside || (!view.selection && view.extent !== 'region') ? 'world' : 'region'
  const capitals = states.flatMap((id): LonLat[] => {
    const country = dataset.countries.get(id)
    return country ? [[country.capital.lon, country.capital.lat]] : []
  })
  const bounds = !outside && states.length === 2 ? boundsAround(capitals) : EXTENT_BOUNDS[extent]
  return (
    <div className="map-root brief-map">
      <SvgMap model={modelOf({ ...view, extent }, null)} shapes={light} bounds={bounds} zoom={ZOOM[extent]} />
    </div>
  )
}

function statesOf(selection: Selection | null): readonly string[] {
  return selection?.type === 'country' || selection?.type === 'pair' ? selection.id.split('-') : []
}

function boundsAround(points: readonly LonLat[]): Bounds {
  const lons = points.map(([lon]) => lon)
  const lats = points.map(([, lat]) => lat)
  return {
    west: Math.min(...lons) - AROUND,
    east: Math.max(...lons) + AROUND,
    south: Math.min(...lats) - AROUND,
    north: Math.max(...lats) + AROUND,
  }
}
