import { useId, useMemo, useState } from 'react'
import { formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../state/context.ts'
import { MATRIX_ORDERS, type MatrixOrder, setMatrix } from '../state/view.ts'
import { Choice } from './Choice.tsx'
import { Empty } from './Empty.tsx'
import { MatrixGrid } from './MatrixGrid.tsx'
import { MatrixKey } from './MatrixKey.tsx'
import styles from './matrix.module.css'
import { matrixOf } from './matrix.ts'
import { matrixCountries, ordered, PARTNERS } from './order.ts'
import frame from './tables.module.css'
import { useNarrow } from './useNarrow.ts'

const ORDER: Record<MatrixOrder, () => string> = {
  region: m.matrix_order_region,
  name: m.matrix_order_name,
  cluster: m.matrix_order_cluster,
}

/** Below this many rem the headings are codes and the cells small. */
const NAMES_NEED = 46

/** Country by country: the records that tie each two. Fills its parent and scrolls inside it. */
export function MatrixPage() {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const apply = useAtlasState((s) => s.apply)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const narrow = useNarrow(scroller, NAMES_NEED)
  const id = useId()
  const [pointed, setPointed] = useState<string | null>(null)
  const { order, partners } = view.matrix
  const records = selectors.matchingRecords(view)
  const matrix = useMemo(() => matrixOf(records, matrixCountries(dataset, partners)), [dataset, records, partners])
  // biome-ignore lint/correctness/useExhaustiveDependencies: names sort differently in each language
  const shown = useMemo(() => ordered(dataset, matrix, order), [dataset, matrix, order, view.lang])

  return (
    <section ref={setScroller} className={frame.page} aria-labelledby={id}>
      <header className={frame.head}>
        <div className={styles.words}>
          <h2 id={id} className={frame.title}>
            {m.matrix_title()}
          </h2>
          <p className={frame.lead}>
            {m.matrix_reading()} {m.matrix_diagonal()}
          </p>
        </div>
        <div className={frame.tools}>
          <Choice
            label={m.matrix_order()}
            values={MATRIX_ORDERS}
            value={order}
            name={(value) => ORDER[value]()}
            onChoose={(value) => apply(setMatrix({ order: value }))}
          />
          <label className={frame.switch}>
            <input
              type="checkbox"
              checked={partners}
              onChange={(event) => apply(setMatrix({ partners: event.target.checked }))}
            />
            {m.matrix_partners({ formatted: formatNumber(PARTNERS) })}
          </label>
        </div>
      </header>
      {records.length === 0 ? (
        <Empty />
      ) : (
        <div className={styles.plate}>
          <MatrixGrid
            labelledBy={id}
            matrix={shown}
            order={order}
            narrow={narrow}
            lang={view.lang}
            onPoint={setPointed}
          />
          <MatrixKey matrix={shown} pointed={pointed} order={order} />
        </div>
      )}
    </section>
  )
}
