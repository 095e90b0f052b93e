import type { Plugin, ResolvedConfig } from 'vite'
import { buildGeometry, buildLightShapes, buildPlateShapes } from './build.ts'

const URL_ID = 'virtual:atlas-geometry-url'
const LIGHT_ID = 'virtual:atlas-geometry-light'
const PLATE_ID = 'virtual:atlas-geometry-plate'
const DEV_PATH = '@atlas-geometry.json'

/**
 * `virtual:atlas-geometry-url`: the address of the TopoJSON, an asset with a hash in its name.
 * `virtual:atlas-geometry-light`: the shapes of the first paint themselves; `-plate`: those of the permanent pages.
 */
export function atlasGeometry(): Plugin {
  let text: string | null = null
  let config: ResolvedConfig
  const geometry = () => {
    text ??= JSON.stringify(buildGeometry())
    return text
  }
  return {
    name: 'atlas-geometry',
    configResolved(resolved) {
      config = resolved
    },
    resolveId: (id) => ([URL_ID, LIGHT_ID, PLATE_ID].includes(id) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${LIGHT_ID}`) return `export default ${JSON.stringify(buildLightShapes())}`
      if (id === `\0${PLATE_ID}`) return `export default ${JSON.stringify(buildPlateShapes())}`
      if (id !== `\0${URL_ID}`) return null
      if (config.command === 'serve') return `export default ${JSON.stringify(config.base + DEV_PATH)}`
      const ref = this.emitFile({ type: 'asset', name: 'geometry.json', source: geometry() })
      return `export default import.meta.ROLLUP_FILE_URL_${ref}`
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== config.base + DEV_PATH) return next()
        response.setHeader('content-type', 'application/json')
        response.end(geometry())
      })
    },
  }
}
