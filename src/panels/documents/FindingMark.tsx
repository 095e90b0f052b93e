import type { Finding } from '../../domain/taxonomy.ts'
import styles from './finding.module.css'

/** One shape per finding, in a square from -8 to 8: the hue is never the only sign. */
const SHAPES: Readonly<Record<Finding, { readonly fill?: string; readonly stroke?: string; readonly dash?: string }>> =
  {
    // a tick
    supported: { stroke: 'M-6 .5L-1.8 5L6-5' },
    // a disc half filled
    partly: { fill: 'M0-6.2A6.2 6.2 0 0 0 0 6.2Z', stroke: 'M0-6.2A6.2 6.2 0 1 1 0 6.2A6.2 6.2 0 1 1 0-6.2Z' },
    // a clock
    outdated: { stroke: 'M0-6.2A6.2 6.2 0 1 1 0 6.2A6.2 6.2 0 1 1 0-6.2ZM0-3.6V.4L3 2' },
    // a broken ring
    'not-found': { stroke: 'M0-6.2A6.2 6.2 0 1 1 0 6.2A6.2 6.2 0 1 1 0-6.2Z', dash: '3.2 2.6' },
    // a cross
    contradicted: { stroke: 'M-5-5L5 5M5-5L-5 5' },
    // a speech bubble
    interpretation: { stroke: 'M-6.4-5.4H6.4V2.8H-.6L-4 6.2V2.8H-6.4Z' },
  }

/** Decoration beside the finding's name. */
export function FindingMark({ finding, size = 14 }: { readonly finding: Finding; readonly size?: number }) {
  const { fill, stroke, dash } = SHAPES[finding]
  return (
    <svg
      aria-hidden="true"
      className={styles.mark}
      data-finding={finding}
      width={size}
      height={size}
      viewBox="-8 -8 16 16"
    >
      {fill && <path d={fill} fill="currentColor" />}
      {stroke && <path d={stroke} fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray={dash} />}
    </svg>
  )
}
