import type { Dataset } from '../dataset/dataset.ts'
import { m } from '../i18n/generated/messages.js'
import { setActiveLocale } from '../i18n/locale.ts'
import type { LightShape } from '../map/geometry/shapes.ts'
import { Labels } from '../map/Labels.tsx'
import { createMapModel } from '../map/model.ts'
import { planePlacer } from '../map/placer.ts'
import { EXTENT_BOUNDS } from '../map/projection.ts'
import { StillLand } from '../map/StillLand.tsx'
import { SvgMap } from '../map/SvgMap.tsx'
import { openingText } from '../panels/opening.ts'
import { createSelectors } from '../state/selectors.ts'
import { DEFAULT_VIEW, LANGS, type Lang } from '../state/view.ts'

interface ShellProps {
  readonly dataset: Dataset
  readonly shapes: readonly LightShape[]
  /** The stylesheet of the colours. */
  readonly tokens: string
}

/**
 * The opening view as a still page for the first paint: header, map with its links, sentence. Rendered once at build
 * time; every text stands there in all languages, and the stylesheet shows the one that the page's `lang` names.
 */
export function Shell({ dataset, shapes, tokens }: ShellProps) {
  const selectors = createSelectors(dataset)
  const modelIn = (lang: Lang) => {
    setActiveLocale(lang)
    return createMapModel(dataset, selectors)({ ...DEFAULT_VIEW, lang }, null)
  }
  const bounds = EXTENT_BOUNDS[DEFAULT_VIEW.extent]
  const inEach = (text: (lang: Lang) => string) =>
    LANGS.map((lang) => {
      setActiveLocale(lang)
      return (
        <span key={lang} lang={lang} data-lang={lang}>
          {text(lang)}
        </span>
      )
    })
  const names = LANGS.map((lang) => (
    <div key={lang} lang={lang} data-lang={lang}>
      <Labels labels={modelIn(lang).labels} placer={planePlacer(bounds, SHELL_ZOOM)} zoom={SHELL_ZOOM} />
    </div>
  ))
  const model = modelIn('en')
  return (
    <>
      <div className="shell" inert>
        <header className="shell-header">
          <h1>{m.atlas_title()}</h1>
          <p>{inEach(() => m.atlas_subtitle())}</p>
        </header>
        <div className="shell-stage">
          <div className="map-root">
            <SvgMap
              model={model}
              shapes={shapes}
              names={names}
              land={<StillLand model={model} shapes={shapes} tokens={tokens} />}
            />
          </div>
          <div className="shell-rail" />
          <p className="shell-sentence">{inEach((lang) => openingText(selectors, { ...DEFAULT_VIEW, lang }))}</p>
          <div className="shell-foot" />
        </div>
      </div>
      <noscript>
        <div className="shell-plain">
          {LANGS.map((lang) => {
            setActiveLocale(lang)
            return (
              <p key={lang} lang={lang}>
                {m.no_script()} <a href={`./agreements-${lang}.html`}>{m.access_plain_link()}</a>
              </p>
            )
          })}
        </div>
      </noscript>
    </>
  )
}

/** Zoom of a middling screen, by which room for names is judged before anything can be measured. */
const SHELL_ZOOM = 2.5
