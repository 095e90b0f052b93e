import { basename, dirname, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { compileFolder } from './load.ts'

const VIRTUAL = 'virtual:atlas-dataset-url'
const RESOLVED = `\0${VIRTUAL}`
const DEV_PATH = '@atlas-dataset.json'

/**
 * Compiles data/ and gives the page its address. In a build the dataset becomes an asset with a hash in its name, and
 * the address is relative to the script that asks for it, so that the site works under any path. A broken file stops
 * the build with the whole report; in development it is shown in the browser, and mending it reloads the page.
 */
export function atlasDataset(): Plugin {
  let config: ResolvedConfig
  let folder: string
  return {
    name: 'atlas-dataset',
    configResolved(resolved) {
      config = resolved
      folder = resolve(config.root, 'data')
    },
    resolveId(id) {
      return id === VIRTUAL ? RESOLVED : undefined
    },
    load(id) {
      if (id !== RESOLVED) return
      if (config.command === 'serve') return `export default ${JSON.stringify(config.base + DEV_PATH)}`
      const source = JSON.stringify(compileFolder(folder))
      const reference = this.emitFile({ type: 'asset', name: 'dataset.json', source })
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`
    },
    // Asked for beside the scripts, not by them once they run. After all else: the file has its name by then.
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.values(bundle ?? {})
          .filter((file) => file.type === 'asset' && file.names.includes('dataset.json'))
          .map(({ fileName }) => ({
            tag: 'link',
            // As `fetch` asks for it, or it would be loaded twice.
            attrs: { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: config.base + fileName },
            injectTo: 'head' as const,
          })),
    },
    configureServer(server) {
      const { logger, base } = config
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== base + DEV_PATH) return next()
        response.setHeader('Cache-Control', 'no-store')
        try {
          const body = JSON.stringify(compileFolder(folder))
          response.setHeader('Content-Type', 'application/json; charset=utf-8')
          response.end(body)
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error)
          logger.error(message)
          server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'atlas-dataset' } })
          response.statusCode = 500
          response.setHeader('Content-Type', 'text/plain; charset=utf-8')
          response.end(message)
        }
      })
      server.watcher.add(folder)
      const changed = (path: string) => {
        if (dirname(path) === folder && basename(path).endsWith('.json')) server.ws.send({ type: 'full-reload' })
      }
      server.watcher.on('change', changed).on('add', changed).on('unlink', changed)
    },
  }
}
