import { memo } from 'react'
import { formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import { useAtlas } from '../state/context.ts'
import type { Lang, Mode, View } from '../state/view.ts'
import styles from './Timeline.module.css'
import { windowSentence } from './words.ts'

interface SummaryProps {
  readonly view: View
  /** While the reader hears of the change elsewhere, or it changes too fast to be told. */
  readonly quiet: boolean
  /** Without the reason why records are left out; `LeftOut` gives it elsewhere. */
  readonly short: boolean
}

/** What the window is, in words, and what it leaves out for want of a date. */
export function Summary({ view, quiet, short }: SummaryProps) {
  const { undated } = useAtlas().selectors.totals(view)
  return (
    <output className={styles.summary} aria-live={quiet ? 'off' : 'polite'}>
      <span>{windowSentence(view.window, view.mode)}</span>
      <LeftOutText undated={undated} mode={view.mode} short={short} lang={view.lang} />
    </output>
  )
}

/** How many records a window leaves out, and why. */
export function LeftOut({ view }: { view: View }) {
  const { undated } = useAtlas().selectors.totals(view)
  return (
    <p className={styles.leftOut}>
      <LeftOutText undated={undated} mode={view.mode} short={false} lang={view.lang} />
    </p>
  )
}

interface LeftOutTextProps {
  readonly undated: number
  readonly mode: Mode
  readonly short: boolean
  readonly lang: Lang
}

/** Nothing where nothing is left out. A drag does not change it. */
const LeftOutText = memo(function LeftOutText({ undated, mode, short }: LeftOutTextProps) {
  if (undated === 0) return null
  const told = { count: undated, formatted: formatNumber(undated) }
  if (short) return <span>{m.timeline_left_out(told)}</span>
  return <span>{mode === 'active' ? m.timeline_never_active(told) : m.timeline_undated(told)}</span>
})
