import { resolve } from 'node:path'
import { type Plugin, type ResolvedConfig, runnerImport } from 'vite'
import type { CompiledDataset } from '../../dataset/compiled.ts'
import { keptPluralRules } from '../../i18n/pluralPlugin.ts'
import { atlasGeometry } from '../../map/geometry/plugin.ts'
import { compileFolder } from '../load.ts'
import { siteAddress } from '../site.ts'
import type { Written } from './write.ts'

interface WriteModule {
  readonly writePages: (compiled: CompiledDataset, root: string, out: string, address: string | null) => Written
}

/**
 * Builds only: a page of plain HTML for everything that has an address, beside the atlas. `ATLAS_SITE`, the absolute
 * address where the site will stand, makes canonical addresses and pictures absolute and adds a sitemap; without it
 * every address is relative and the folder works anywhere.
 */
export function atlasPages(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'atlas-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async writeBundle({ dir }) {
      const begun = performance.now()
      const address = siteAddress(process.env.ATLAS_SITE)
      const { module } = await runnerImport<WriteModule>(resolve(config.root, 'src/build/pages/write.ts'), {
        root: config.root,
        configFile: false,
        logLevel: 'error',
        plugins: [atlasGeometry(), keptPluralRules()],
      })
      const out = dir ?? resolve(config.root, config.build.outDir)
      const { pages, bytes, pictures } = module.writePages(
        compileFolder(resolve(config.root, 'data')),
        config.root,
        out,
        address,
      )
      const seconds = ((performance.now() - begun) / 1000).toFixed(1)
      const megabytes = (bytes / 1e6).toFixed(1)
      const where = address === null ? 'no sitemap (ATLAS_SITE is not set)' : `sitemap for ${address}`
      config.logger.info(`permanent pages: ${pages} pages, ${megabytes} MB, ${seconds} s; ${where}`)
      config.logger.info(
        `  of these ${pictures.count} preview pictures, ${(pictures.bytes / 1e6).toFixed(1)} MB, ${pictures.seconds.toFixed(1)} s`,
      )
    },
  }
}
