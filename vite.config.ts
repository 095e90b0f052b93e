import { paraglideVitePlugin } from '@inlang/paraglide-js'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { atlasDataPackage } from './src/build/data/plugin.ts'
import { atlasOembed } from './src/build/oembed.ts'
import { atlasPages } from './src/build/pages/plugin.ts'
import { atlasPlain } from './src/build/plain/plugin.ts'
import { atlasDataset } from './src/build/plugin.ts'
import { atlasPrerender } from './src/build/prerender.ts'
import { atlasSolid } from './src/build/solid/plugin.ts'
import { keptPluralRules } from './src/i18n/pluralPlugin.ts'
import { atlasGeometry } from './src/map/geometry/plugin.ts'

export default defineConfig({
  base: './',
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  plugins: [
    paraglideVitePlugin({
      project: './src/i18n/project.inlang',
      outdir: './src/i18n/generated',
      strategy: ['baseLocale'],
    }),
    react(),
    keptPluralRules(),
    atlasDataset(),
    atlasGeometry(),
    atlasPrerender(),
    atlasOembed(),
    atlasPlain(),
    atlasPages(),
    atlasDataPackage(),
    atlasSolid(),
  ],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/patience.ts'],
    // Property tests on a busy machine: a limit against hanging, not a measure of speed.
    testTimeout: 60_000,
  },
})
