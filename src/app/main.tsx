import '@fontsource-variable/alegreya/wght.css'
import '@fontsource-variable/libre-franklin/wght.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../map/map.css'
import './shell.css'
import datasetUrl from 'virtual:atlas-dataset-url'
import geometryUrl from 'virtual:atlas-geometry-url'
import { createRoot } from 'react-dom/client'
import { loadWorld } from '../map/world.ts'
import { Start } from './Start.tsx'

// Beside the records, not after them; the map says where they do not arrive.
void loadWorld(geometryUrl).catch(() => {})
const root = document.getElementById('root')
if (root) createRoot(root).render(<Start datasetUrl={datasetUrl} />)
