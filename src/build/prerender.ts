import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Plugin, type ResolvedConfig, runnerImport } from 'vite'
import type { CompiledDataset } from '../dataset/compiled.ts'
import { atlasGeometry } from '../map/geometry/plugin.ts'
import { compileFolder } from './load.ts'

const PLACE = '<div id="shell"></div>'

interface ShellModule {
  readonly renderShell: (compiled: CompiledDataset, tokens: string) => string
}

/** Writes the opening view into index.html, so that the links are drawn before any script has arrived. Builds only. */
export function atlasPrerender(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'atlas-prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE} for the first paint`)
        const { module } = await runnerImport<ShellModule>(resolve(config.root, 'src/app/renderShell.tsx'), {
          root: config.root,
          configFile: false,
          logLevel: 'error',
          plugins: [atlasGeometry()],
        })
        const markup = module.renderShell(
          compileFolder(resolve(config.root, 'data')),
          readFileSync(resolve(config.root, 'src/ui/tokens.css'), 'utf8'),
        )
        return html.replace(PLACE, () => `<div id="shell">${markup}</div>`)
      },
    },
  }
}
