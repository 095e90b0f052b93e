import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { compileFolder, readFolder } from '../load.ts'
import { siteAddress } from '../site.ts'
import { announced, archiveOf, besideOf } from './archive.ts'
import { changelogSchema } from './changelog.ts'
import { type PackageFile, packageFiles } from './package.ts'

/** Builds only: the dataset as a Frictionless data package in `data/` beside the atlas. */
export function atlasDataPackage(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'atlas-data-package',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    writeBundle({ dir }) {
      const out = join(dir ?? resolve(config.root, config.build.outDir), 'data')
      const folder = resolve(config.root, 'data')
      const compiled = compileFolder(folder)
      const files = packageOf(folder, siteAddress(process.env.ATLAS_SITE), compiled)
      const archive = archiveOf([...files, ...besideOf(config.root)], compiled.version, compiled.asOf)
      for (const { path, text } of announced(files, archive)) {
        mkdirSync(dirname(join(out, path)), { recursive: true })
        writeFileSync(join(out, path), text)
      }
      writeFileSync(join(out, archive.path), archive.content)
      const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
      const size = (n: number) => `${(n / 1e6).toFixed(1)} MB`
      config.logger.info(
        `data package: ${files.length} files, ${size(bytes)}; as one file: ${size(archive.content.length)}`,
      )
    },
  }
}

export function packageOf(
  folder: string,
  address: string | null = null,
  compiled = compileFolder(folder),
): readonly PackageFile[] {
  const raw = new Map(readFolder(folder).files.map(({ name, text }) => [String(name), text]))
  const file = join(folder, 'changelog.json')
  const changelog = existsSync(file) ? changelogSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
  return packageFiles({ compiled, raw, changelog, address })
}
