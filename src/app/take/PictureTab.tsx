import geometryUrl from 'virtual:atlas-geometry-url'
import { useEffect, useMemo, useState } from 'react'
import { m } from '../../i18n/generated/messages.js'
import type { LightShape } from '../../map/geometry/shapes.ts'
import { createMapModel } from '../../map/model.ts'
import { mapPicture, type PictureSize } from '../../map/picture.ts'
import { EXTENT_BOUNDS } from '../../map/projection.ts'
import { shapesFrom } from '../../map/svgPaths.ts'
import { loadWorld } from '../../map/world.ts'
import { Choice } from '../../panels/take/Choice.tsx'
import { download, fileName, saveBlob } from '../../panels/take/download.ts'
import styles from '../../panels/take/take.module.css'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import own from './picture.module.css'
import { pictureWords } from './pictureWords.ts'
import { rasterised } from './rasterised.ts'
import { type PictureTheme, tokensOf } from './tokens.ts'

const SIZES = { small: [1600, 1131], large: [3200, 2262], a4: [3508, 2480] } as const
type SizeName = keyof typeof SIZES
/** A globe is seen by turning it: on paper the world is flat. */
const EXTENTS = ['region', 'world'] as const
type PictureExtent = (typeof EXTENTS)[number]
const NAMES: readonly SizeName[] = ['small', 'large', 'a4']

/** The map as it stands, as a picture for print or slides. */
export function PictureTab() {
  const atlas = useAtlas()
  const view = useAtlasState((s) => s.view)
  const [name, setName] = useState<SizeName>('large')
  const [theme, setTheme] = useState<PictureTheme>(document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light')
  const [extent, setExtent] = useState<PictureExtent>(view.extent === 'region' ? 'region' : 'world')
  const [shapes, setShapes] = useState<readonly LightShape[] | null>(null)
  const [outcome, setOutcome] = useState('')
  useEffect(() => {
    let current = true
    loadWorld(geometryUrl).then(
      (world) => current && setShapes(shapesFrom(world.areas.features)),
      () => current && setOutcome(m.map_geometry_failed()),
    )
    return () => {
      current = false
    }
  }, [])
  const [width, height] = SIZES[name]
  const { dataset, selectors } = atlas
  const modelOf = useMemo(() => createMapModel(dataset, selectors), [dataset, selectors])
  const svg = useMemo(() => {
    if (!shapes) return null
    const shown = { ...view, extent }
    const model = modelOf(shown, null)
    const bounds = (extent === 'region' ? dataset.own?.frame : null) ?? EXTENT_BOUNDS[extent]
    const size: PictureSize = { width, height }
    return mapPicture(model, shapes, bounds, pictureWords({ ...atlas }, shown, model), tokensOf(theme), size)
  }, [shapes, view, extent, modelOf, dataset, width, height, atlas, theme])
  const preview = useMemo(() => (svg ? `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}` : ''), [svg])

  const save = async (format: 'svg' | 'png') => {
    if (!svg) return
    const file = fileName('map', dataset.asOf, format)
    try {
      if (format === 'svg') download(file, svg, 'image/svg+xml')
      else saveBlob(file, await rasterised(svg, { width, height }))
      setOutcome(m.take_done({ file }))
    } catch {
      setOutcome(m.take_failed({ file }))
    }
  }

  return (
    <div className={own.picture}>
      <Choice
        legend={m.picture_size()}
        options={NAMES.map((value) => ({ value, label: sizeName(value) }))}
        value={name}
        onChange={setName}
      />
      <div className={own.row}>
        <Choice
          legend={m.picture_extent()}
          options={EXTENTS.map((value) => ({
            value,
            label:
              value === 'world' ? m.map_extent_world() : dataset.own?.frame ? m.own_extent() : m.map_extent_region(),
          }))}
          value={extent}
          onChange={setExtent}
        />
        <Choice
          legend={m.picture_theme()}
          options={[
            { value: 'light', label: m.theme_light() },
            { value: 'dark', label: m.theme_dark() },
          ]}
          value={theme}
          onChange={setTheme}
        />
      </div>
      {svg ? (
        <img className={own.preview} src={preview} alt={m.picture_preview()} width={width} height={height} />
      ) : (
        <p className={styles.note}>{m.picture_waiting()}</p>
      )}
      <p className={styles.buttons}>
        {(['svg', 'png'] as const).map((format) => (
          <button
            key={format}
            type="button"
            className={styles.button}
            disabled={!svg}
            aria-label={m.picture_download({ format: format.toUpperCase() })}
            onClick={() => save(format)}
          >
            {format.toUpperCase()}
          </button>
        ))}
        <output className={styles.outcome}>{outcome}</output>
      </p>
      <p className={styles.note}>{m.picture_about()}</p>
    </div>
  )
}

function sizeName(name: SizeName): string {
  const [width, height] = SIZES[name]
  return name === 'a4' ? m.picture_a4() : m.picture_pixels({ width, height })
}
