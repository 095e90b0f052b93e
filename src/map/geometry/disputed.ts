import type { Feature, FeatureCollection, Point, Polygon } from 'geojson'
import type { Localized } from '../../domain/schema.ts'

/**
 * Areas under more than one claim, drawn with a dashed neutral outline and counted to neither side. The outlines are
 * our own schematic ones: they say "about here", never where a boundary runs.
 */
export interface DisputedProperties {
  readonly id: string
  /** All names in use, in the order of the language. */
  readonly name: Localized
  /** The states with a claim, sorted; without weight. */
  readonly claimants: readonly string[]
  readonly label: readonly [lon: number, lat: number]
  /** Smaller ones are named only from this map zoom on. */
  readonly minZoom: number
}

type Ring = readonly (readonly [number, number])[]

function area(properties: DisputedProperties, ring: Ring): Feature<Polygon, DisputedProperties> {
  const closed = [...ring, ring[0] ?? [0, 0]].map(([lon, lat]) => [lon, lat])
  return { type: 'Feature', id: properties.id, properties, geometry: { type: 'Polygon', coordinates: [closed] } }
}

function point(properties: DisputedProperties): Feature<Point, DisputedProperties> {
  return {
    type: 'Feature',
    id: properties.id,
    properties,
    geometry: { type: 'Point', coordinates: [...properties.label] },
  }
}

export const DISPUTED: FeatureCollection<Polygon | Point, DisputedProperties> = {
  type: 'FeatureCollection',
  features: [
    area(
      {
        id: 'falklands-malvinas',
        name: {
          en: 'Falkland Islands (Malvinas)',
          es: 'Islas Malvinas (Falkland Islands)',
          pt: 'Ilhas Malvinas (Falkland Islands)',
        },
        claimants: ['ARG', 'GBR'],
        label: [-59.3, -53.5],
        minZoom: 0,
      },
      [
        [-61.7, -51.1],
        [-60.6, -50.95],
        [-59.0, -51.0],
        [-57.5, -51.2],
        [-57.3, -51.75],
        [-58.2, -52.3],
        [-59.3, -52.65],
        [-60.7, -52.55],
        [-61.6, -52.0],
      ],
    ),
    area(
      {
        id: 'south-georgia-sandwich',
        name: {
          en: 'South Georgia and the South Sandwich Islands (Islas Georgias del Sur y Sandwich del Sur)',
          es: 'Islas Georgias del Sur y Sandwich del Sur (South Georgia and the South Sandwich Islands)',
          pt: 'Ilhas Geórgia do Sul e Sandwich do Sul (South Georgia and the South Sandwich Islands)',
        },
        claimants: ['ARG', 'GBR'],
        label: [-33, -57.2],
        minZoom: 3.4,
      },
      [
        [-38.8, -53.6],
        [-37.0, -53.5],
        [-34.6, -54.3],
        [-26.8, -55.8],
        [-25.6, -57.4],
        [-26.3, -59.9],
        [-28.2, -60.0],
        [-30.0, -58.0],
        [-35.2, -55.6],
        [-38.4, -54.6],
      ],
    ),
    area(
      {
        id: 'essequibo',
        name: { en: 'Essequibo (Esequibo)', es: 'Esequibo (Essequibo)', pt: 'Essequibo (Esequibo)' },
        claimants: ['GUY', 'VEN'],
        label: [-59.4, 5.1],
        minZoom: 3.6,
      },
      // The claimed area: west of the Essequibo river, from its mouth up to its source, to the boundary in use.
      [
        [-59.99, 8.53],
        [-59.1, 7.98],
        [-58.6, 7.35],
        [-58.45, 6.95],
        [-58.62, 6.4],
        [-58.5, 5.9],
        [-58.75, 5.3],
        [-58.6, 4.75],
        [-58.95, 4.25],
        [-58.6, 3.7],
        [-58.3, 3.1],
        [-58.85, 2.5],
        [-58.75, 1.9],
        [-58.85, 1.35],
        [-59.25, 1.4],
        [-59.75, 1.85],
        [-59.9, 2.6],
        [-59.85, 3.4],
        [-59.6, 3.95],
        [-59.7, 4.4],
        [-60.1, 4.55],
        [-60.0, 5.05],
        [-60.15, 5.22],
        [-60.73, 5.2],
        [-61.35, 5.95],
        [-61.13, 6.7],
        [-60.4, 6.95],
        [-60.6, 7.3],
        [-60.35, 7.85],
        [-59.85, 8.25],
      ],
    ),
    point({
      id: 'marouini-litani',
      name: { en: 'Marouini / Litani area', es: 'Zona del Marouini / Litani', pt: 'Área do Marouini / Litani' },
      claimants: ['FRA', 'SUR'],
      label: [-54.2, 2.8],
      minZoom: 5.2,
    }),
    point({
      id: 'tigri-new-river',
      name: {
        en: 'Tigri Area (New River Triangle)',
        es: 'Zona de Tigri (Triángulo del Río Nuevo)',
        pt: 'Área de Tigri (Triângulo do Rio Novo)',
      },
      claimants: ['GUY', 'SUR'],
      label: [-57.2, 3.1],
      minZoom: 5.2,
    }),
    point({
      id: 'isla-brasilera',
      name: {
        en: 'Brasilera / Brasileira Island',
        es: 'Isla Brasilera (Ilha Brasileira)',
        pt: 'Ilha Brasileira (Isla Brasilera)',
      },
      claimants: ['BRA', 'URY'],
      label: [-57.65, -30.18],
      minZoom: 5.2,
    }),
    point({
      id: 'masoller',
      name: {
        en: 'Rincón de Artigas (Masoller)',
        es: 'Rincón de Artigas (Masoller)',
        pt: 'Rincão de Artigas (Masoller)',
      },
      claimants: ['BRA', 'URY'],
      label: [-55.98, -31.02],
      minZoom: 5.2,
    }),
    point({
      id: 'southern-ice-field',
      name: {
        en: 'Southern Patagonian Ice Field: undefined section',
        es: 'Campo de Hielo Patagónico Sur: tramo sin definir',
        pt: 'Campo de Gelo Patagônico Sul: trecho não definido',
      },
      claimants: ['ARG', 'CHL'],
      label: [-73.3, -49.7],
      minZoom: 5.2,
    }),
  ],
}
