export type StatusTone = 'sure' | 'unsure' | 'past'

interface StatusMarkProps {
  /** sure: a solid line; unsure: dashed; past: dashed and faint. The same strokes as on the map. */
  readonly tone: StatusTone
  readonly label?: string
}

/** A short stroke. Text beside it names the status, or `label` does. */
export function StatusMark({ tone, label }: StatusMarkProps) {
  return (
    <svg
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      data-tone={tone}
      width="18"
      height="8"
      viewBox="0 0 18 8"
      style={{ flex: 'none', verticalAlign: '0.06em' }}
    >
      <line
        x1="1"
        x2="17"
        y1="4"
        y2="4"
        stroke={tone === 'past' ? 'var(--rule-strong)' : 'currentColor'}
        strokeWidth="2.4"
        strokeDasharray={tone === 'sure' ? undefined : '4 2.6'}
      />
    </svg>
  )
}
