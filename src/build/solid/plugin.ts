import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { LANGS } from '../../state/view.ts'
import { headersFile } from './headers.ts'
import { sealPage, sealPlain } from './integrity.ts'
import { isPartOfAtlas, serviceWorker, type Words } from './offline.ts'
import { policy } from './policy.ts'

/**
 * Builds only, and last, because it needs every file as it will be served: hashes and policy into index.html, headers
 * for static hosts, and the service worker with the list of what it keeps.
 */
export function atlasSolid(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'atlas-solid',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        const out = dir ?? resolve(config.root, config.build.outDir)
        const read = (path: string) => readFileSync(join(out, path))
        const write = (path: string, text: string) => writeFileSync(join(out, path), text)

        const boot = `assets/boot-${createHash('sha256').update(read('boot.js')).digest('hex').slice(0, 8)}.js`
        renameSync(join(out, 'boot.js'), join(out, boot))
        const page = read('index.html').toString().replace('./boot.js', `./${boot}`)
        const assets = readdirSync(join(out, 'assets')).map((name) => `assets/${name}`)
        const scripts = assets.filter((path) => path.endsWith('.js') && path !== boot && !path.includes('worker'))
        const { html, map } = sealPage(page, scripts, read)
        write('index.html', html)
        const plain = readdirSync(out).filter((name) => name.endsWith('.html') && name !== 'index.html')
        const styles = plain.flatMap((name) => {
          const sealed = sealPlain(read(name).toString())
          write(name, sealed.html)
          return sealed.styles
        })
        write('_headers', headersFile(policy([map], [...new Set(styles)])))

        const paths = [...assets, ...readdirSync(out), 'data/datapackage.json'].filter(isPartOfAtlas)
        const source = readFileSync(resolve(config.root, 'src/offline/worker.js'), 'utf8')
        write('sw.js', serviceWorker(source, paths, read, words(config.root)))
      },
    },
  }
}

function words(root: string): Words {
  return Object.fromEntries(
    LANGS.map((lang) => {
      const file = resolve(root, `src/i18n/messages/${lang}/solid.json`)
      const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
      return [lang, { missing: messages.offline_missing ?? '', open: messages.offline_open ?? '' }]
    }),
  )
}
