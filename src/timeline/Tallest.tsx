import { memo } from 'react'
import { countLabel } from '../dataset/labels.ts'
import { formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import type { Lang } from '../state/view.ts'
import type { Histogram } from './histogram.ts'
import styles from './Plot.module.css'

/** Room that the whole sentence needs. */
const WORDS = 165

interface TallestProps {
  readonly histogram: Histogram
  readonly y: number
  readonly room: number
  readonly lang: Lang
}

/** What the height of the bars is measured by. */
export const Tallest = memo(function Tallest({ histogram: { tallest }, y, room }: TallestProps) {
  if (!tallest) return null
  return (
    <text className={styles.tallest} x={5} y={y}>
      {room >= WORDS
        ? m.timeline_tallest({ count: countLabel('record', tallest.total), year: String(tallest.year) })
        : m.timeline_tallest_short({ count: formatNumber(tallest.total) })}
    </text>
  )
})
