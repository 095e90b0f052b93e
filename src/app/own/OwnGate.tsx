import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Dataset, OwnPart } from '../../dataset/dataset.ts'
import type { OwnResult } from '../../dataset/own/types.ts'
import { withOwnSteps } from '../../dataset/own/withOwn.ts'
import { paced } from '../../dataset/steps.ts'
import { m } from '../../i18n/generated/messages.js'
import styles from '../../panels/own/own.module.css'
import type { OwnShow } from '../../panels/own/reader.ts'
import { OwnContext, type OwnDoor } from '../../state/own.ts'
import { type Prepared, preparedSteps } from '../../state/selectors.ts'
import { useDropped } from './useDropped.ts'

const OwnDialog = lazy(async () => {
  const [{ OwnDialog: Dialog }, { ownReader }] = await Promise.all([
    import('../../panels/own/OwnDialog.tsx'),
    import('./readOwn.ts'),
  ])
  return {
    default: ({ atlas, ...props }: { readonly atlas: Dataset } & Omit<Parameters<typeof Dialog>[0], 'read'>) => {
      const read = useMemo(() => ownReader(atlas), [atlas])
      return <Dialog {...props} read={read} />
    },
  }
})

interface OwnGateProps {
  /** The atlas's own dataset, whatever is shown. */
  readonly shipped: Dataset
  readonly onDataset: (dataset: Dataset, prepared?: Prepared) => Promise<void>
  readonly children: ReactNode
}

/** Holds what a reader has brought, in this page's memory alone, and shows the atlas with it or without it. */
export function OwnGate({ shipped, onDataset, children }: OwnGateProps) {
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState(false)
  const [dropped, setDropped] = useState<File | null>(null)
  const [result, setResult] = useState<OwnResult | null>(null)
  const [mode, setMode] = useState<OwnPart['mode']>('beside')

  const current = useRef<AbortController | null>(null)

  /** The newest call alone has an effect. */
  const onShow = useCallback<OwnShow>(
    async (found, how, tell, signal) => {
      current.current?.abort()
      const controller = new AbortController()
      current.current = controller
      const both = AbortSignal.any([signal, controller.signal])
      const { records } = found.data
      if (records.length === 0) await onDataset(shipped)
      else {
        const all = records.length + (how === 'beside' ? shipped.records.length : 0)
        // Each record is looked at three times.
        const telling = (before: number) => (done: number) => tell('showing', Math.round((before + done) / 3), all)
        try {
          const dataset = await paced(withOwnSteps(shipped, found.data, found.name, how), both, telling(0))
          await onDataset(dataset, await paced(preparedSteps(dataset), both, telling(all)))
        } catch (error) {
          if (both.aborted) return
          throw error
        }
      }
      setResult(found)
      setMode(how)
    },
    [shipped, onDataset],
  )
  const door = useMemo<OwnDoor>(
    () => ({
      open: (file) => {
        setDropped(file ?? null)
        setWanted(true)
        setOpen(true)
      },
      remove: () => {
        current.current?.abort()
        setResult(null)
        setDropped(null)
        void onDataset(shipped)
      },
    }),
    [shipped, onDataset],
  )
  const over = useDropped(door.open)
  useEffect(() => {
    if (!open) setDropped(null)
  }, [open])

  return (
    <OwnContext value={door}>
      {children}
      {over && <div className={styles.over}>{m.own_drop_here()}</div>}
      {wanted && (
        <Suspense fallback={null}>
          <OwnDialog
            atlas={shipped}
            open={open}
            onClose={() => setOpen(false)}
            dropped={dropped}
            result={result}
            mode={mode}
            onShow={onShow}
            onRemove={door.remove}
          />
        </Suspense>
      )}
    </OwnContext>
  )
}
