import { resolve } from 'node:path'
import { type Plugin, type ResolvedConfig, runnerImport } from 'vite'
import type { CompiledDataset } from '../../dataset/compiled.ts'
import { compileFolder } from '../load.ts'

interface PlainModule {
  readonly plainPages: (compiled: CompiledDataset, data: string) => readonly { file: string; html: string }[]
}

/** Writes the tables of agreements beside index.html, which leads there where no script runs. Builds only. */
export function atlasPlain(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'atlas-plain',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async generateBundle(_, bundle) {
      const data = Object.keys(bundle).find((file) => /dataset-[^/]*\.json$/.test(file))
      if (!data) throw new Error('The build has no dataset for the plain pages to lead to')
      const { module } = await runnerImport<PlainModule>(resolve(config.root, 'src/build/plain/agreements.ts'), {
        root: config.root,
        configFile: false,
        logLevel: 'error',
      })
      for (const { file, html } of module.plainPages(compileFolder(resolve(config.root, 'data')), `./${data}`)) {
        this.emitFile({ type: 'asset', fileName: file, source: html })
      }
    },
  }
}
