/** Everything that writes a file, in one piece, so that the page fetches it only when somebody takes something. */

export { recordsGeoJson } from './geojson.ts'
export { networkGexf } from './gexf.ts'
export { networkGraphMl } from './graphml.ts'
export { matrixCsv } from './matrixCsv.ts'
export { recordsCsv } from './recordsCsv.ts'
export { recordsJson } from './recordsJson.ts'
