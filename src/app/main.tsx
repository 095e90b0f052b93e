import '@fontsource-variable/alegreya/wght.css'
import '@fontsource-variable/libre-franklin/wght.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../map/map.css'
import './shell.css'
import datasetUrl from 'virtual:atlas-dataset-url'
import { createRoot } from 'react-dom/client'
import { Start } from './Start.tsx'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Start datasetUrl={datasetUrl} />)
