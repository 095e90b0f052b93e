import { useCallback, useEffect, useRef, useState } from 'react'
import type { Dataset } from '../dataset/dataset.ts'
import { paced } from '../dataset/steps.ts'
import { m } from '../i18n/generated/messages.js'
import { setActiveLocale } from '../i18n/locale.ts'
import { engineCode } from '../map/engineCode.ts'
import { AtlasContext, useAtlasState } from '../state/context.ts'
import { type Prepared, warmingSteps } from '../state/selectors.ts'
import type { UrlProblem } from '../state/url.ts'
import { App } from './App.tsx'
import { type AtlasInstance, createAtlas, recreateAtlas } from './createAtlas.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { EmbedApp } from './embed/EmbedApp.tsx'
import { firstLang } from './initialView.ts'
import { DatasetError, loadDataset } from './loadDataset.ts'
import { UpdateNotice } from './offline/UpdateNotice.tsx'
import { OwnGate } from './own/OwnGate.tsx'
import styles from './Start.module.css'

type Progress =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: DatasetError }
  | { readonly step: 'ready'; readonly atlas: AtlasInstance; readonly shipped: Dataset }

/** Loads the data, then shows the atlas; until then the static page stays in sight, and a failure is told with a way on. */
export function Start({ datasetUrl }: { datasetUrl: string }) {
  const [progress, setProgress] = useState<Progress>({ step: 'loading' })
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again.
  useEffect(() => {
    let current = true
    setActiveLocale(firstLang([document.documentElement.lang]))
    loadDataset(datasetUrl).then(
      (dataset) => {
        if (!current) return
        const atlas = createAtlas(dataset, window)
        const { embed, page } = atlas.store.getState().view
        // On its way while the interface is made; the map says where it does not arrive.
        if (!embed && page === 'map') void engineCode().catch(() => {})
        setProgress({ step: 'ready', atlas, shipped: dataset })
      },
      (error: unknown) =>
        current &&
        setProgress({
          step: 'failed',
          error: error instanceof DatasetError ? error : new DatasetError('unreadable', String(error)),
        }),
    )
    return () => {
      current = false
    }
  }, [datasetUrl, attempt])

  const atlas = progress.step === 'ready' ? progress.atlas : null
  useEffect(() => atlas?.connect(), [atlas])

  const latest = useRef(progress)
  latest.current = progress
  const showDataset = useCallback(async (dataset: Dataset, prepared?: Prepared) => {
    const before = latest.current
    if (before.step !== 'ready') return
    const { shipped } = before
    const view = before.atlas.store.getState().view
    const made = recreateAtlas(before.atlas, dataset, shipped, window, prepared)
    // What the first drawing needs is worked out bit by bit, where there is much of it.
    if (prepared) await paced(warmingSteps(made.selectors, made.store.getState().view))
    setProgress((old) => {
      if (old.step !== 'ready') return old
      const same = old.atlas.store.getState().view === view
      return { ...old, atlas: same ? made : recreateAtlas(old.atlas, dataset, shipped, window, prepared) }
    })
  }, [])

  if (progress.step === 'failed') {
    return (
      <div className={styles.failure} role="alert">
        <h1>{m.load_failed()}</h1>
        <p>{failureText(progress.error)}</p>
        <button
          type="button"
          onClick={() => {
            setProgress({ step: 'loading' })
            setAttempt((n) => n + 1)
          }}
        >
          {m.try_again()}
        </button>
        <details>
          <summary>{m.load_detail()}</summary>
          <code>{progress.error.message}</code>
        </details>
        <UpdateNotice />
      </div>
    )
  }
  if (progress.step !== 'ready') return null
  return (
    <>
      <ErrorBoundary>
        <OwnGate shipped={progress.shipped} onDataset={showDataset}>
          <AtlasContext value={progress.atlas}>
            <Whole problems={progress.atlas.problems} />
          </AtlasContext>
        </OwnGate>
      </ErrorBoundary>
      <UpdateNotice />
    </>
  )
}

/** The atlas, or the parts of it that an address for a frame asks for. */
function Whole({ problems }: { readonly problems: readonly UrlProblem[] }) {
  const embedded = useAtlasState((state) => state.view.embed !== null)
  return embedded ? <EmbedApp problems={problems} /> : <App problems={problems} />
}

function failureText({ failure }: DatasetError): string {
  if (failure === 'network') return m.load_failed_network()
  return failure === 'format' ? m.load_failed_format() : m.load_failed_unreadable()
}
