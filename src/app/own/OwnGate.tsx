import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import type { Dataset, OwnPart } from '../../dataset/dataset.ts'
import type { OwnResult } from '../../dataset/own/types.ts'
import { withOwn } from '../../dataset/own/withOwn.ts'
import { m } from '../../i18n/generated/messages.js'
import styles from '../../panels/own/own.module.css'
import { OwnContext, type OwnDoor } from '../../state/own.ts'
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
  readonly onDataset: (dataset: Dataset) => void
  readonly children: ReactNode
}

/** Holds what a reader has brought, in this page's memory alone, and shows the atlas with it or without it. */
export function OwnGate({ shipped, onDataset, children }: OwnGateProps) {
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState(false)
  const [dropped, setDropped] = useState<File | null>(null)
  const [result, setResult] = useState<OwnResult | null>(null)
  const [mode, setMode] = useState<OwnPart['mode']>('beside')

  const show = useCallback(
    (found: OwnResult | null, how: OwnPart['mode']) =>
      onDataset(found && found.data.records.length > 0 ? withOwn(shipped, found.data, found.name, how) : shipped),
    [shipped, onDataset],
  )
  const door = useMemo<OwnDoor>(
    () => ({
      open: (file) => {
        setDropped(file ?? null)
        setWanted(true)
        setOpen(true)
      },
      setMode: (next) => {
        setMode(next)
        show(result, next)
      },
      remove: () => {
        setResult(null)
        setDropped(null)
        show(null, mode)
      },
    }),
    [show, result, mode],
  )
  const onResult = useCallback(
    (found: OwnResult) => {
      setResult(found)
      show(found, mode)
    },
    [show, mode],
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
            onResult={onResult}
            onMode={door.setMode}
            onRemove={door.remove}
          />
        </Suspense>
      )}
    </OwnContext>
  )
}
