import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { atlasDataset } from '../../src/build/plugin.ts'
import { keptPluralRules } from '../../src/i18n/pluralPlugin.ts'
import { atlasGeometry } from '../../src/map/geometry/plugin.ts'

/** The pages that the atlas is measured beside, each on its own. */
export default defineConfig({
  base: './',
  logLevel: 'warn',
  plugins: [react(), keptPluralRules(), atlasDataset(), atlasGeometry()],
  build: {
    target: 'es2022',
    outDir: 'dist/bench',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: ['index', 'map', 'leaflet', 'floor', 'scale'].map((page) => `tests/bench/${page}.html`),
    },
  },
})
