import { useId } from 'react'
import { m } from '../../i18n/generated/messages.js'
import type { Tone } from '../../state/stretches.ts'
import styles from './reading.module.css'

/** solid: sure; hollow: believed; hatched: uncertain. */
export function inkOf(tone: Tone, color: string, hatch: string) {
  switch (tone) {
    case 'sure':
      return { fill: color, fillOpacity: 0.6 }
    case 'believed':
      return { fill: color, fillOpacity: 0.1, stroke: color, strokeWidth: 0.9 }
    case 'uncertain':
      return { fill: hatch, fillOpacity: 0.85 }
  }
}

const MEANING: Record<Tone, () => string> = {
  sure: m.read_key_sure,
  believed: m.read_key_believed,
  uncertain: m.read_key_uncertain,
}

/** What the strokes of a line of time mean. Where all are sure there is nothing to tell apart. */
export function TimeKey({ tones }: { readonly tones: readonly Tone[] }) {
  const hatch = useId()
  if (tones.every((tone) => tone === 'sure')) return null
  return (
    <ul className={styles.key}>
      {tones.map((tone) => (
        <li key={tone}>
          <svg aria-hidden="true" width="20" height="8" viewBox="0 0 20 8">
            {tone === 'uncertain' && (
              <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect width="1.5" height="4" fill="currentColor" />
              </pattern>
            )}
            <rect x="1" y="1" width="18" height="6" {...inkOf(tone, 'currentColor', `url(#${hatch})`)} />
          </svg>
          {MEANING[tone]()}
        </li>
      ))}
    </ul>
  )
}
