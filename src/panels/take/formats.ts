import type { Taken } from '../../dataset/exports/taken.ts'
import { m } from '../../i18n/generated/messages.js'

export const WHATS = ['records', 'lines', 'matrix', 'network'] as const
export type What = (typeof WHATS)[number]

export interface Format {
  readonly what: What
  /** Its own name, the same in every language. */
  readonly name: string
  readonly extension: string
  readonly type: string
  readonly write: (writers: Writers) => (taken: Taken) => string
}

type Writers = typeof import('../../dataset/exports/writers.ts')

/** The file as text; fetches the writers when it is first asked for. */
export async function written(format: Format, taken: Taken): Promise<string> {
  return format.write(await import('../../dataset/exports/writers.ts'))(taken)
}

export const FORMATS: readonly Format[] = [
  {
    what: 'records',
    name: 'CSV',
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    write: (writers) => writers.recordsCsv,
  },
  {
    what: 'records',
    name: 'JSON',
    extension: 'json',
    type: 'application/json',
    write: (writers) => writers.recordsJson,
  },
  {
    what: 'lines',
    name: 'GeoJSON',
    extension: 'geojson',
    type: 'application/geo+json',
    write: (writers) => writers.recordsGeoJson,
  },
  {
    what: 'matrix',
    name: 'CSV',
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    write: (writers) => writers.matrixCsv,
  },
  {
    what: 'network',
    name: 'GraphML',
    extension: 'graphml',
    type: 'application/xml',
    write: (writers) => writers.networkGraphMl,
  },
  {
    what: 'network',
    name: 'GEXF',
    extension: 'gexf',
    type: 'application/xml',
    write: (writers) => writers.networkGexf,
  },
]

const LABEL: Readonly<Record<What, () => string>> = {
  records: m.take_records,
  lines: m.take_lines,
  matrix: m.take_matrix,
  network: m.take_network,
}

const ABOUT: Readonly<Record<What, () => string>> = {
  records: m.take_records_about,
  lines: m.take_lines_about,
  matrix: m.take_matrix_about,
  network: m.take_network_about,
}

export function whatLabel(what: What): string {
  return LABEL[what]()
}

export function whatAbout(what: What): string {
  return ABOUT[what]()
}
