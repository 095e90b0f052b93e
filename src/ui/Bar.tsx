interface BarProps {
  /** 0 to 1 of the full width. */
  readonly share: number
  /** Drawn fainter behind `share`, e.g. a total. */
  readonly behind?: number
  readonly color?: string
  /** Height in CSS pixels. */
  readonly thickness?: number
}

/** A thin bar beside a number: decoration only, the number carries the meaning. */
export function Bar({ share, behind = 0, color = 'var(--ink-soft)', thickness = 4 }: BarProps) {
  const width = (value: number) => `${Math.max(0, Math.min(1, value)) * 100}%`
  return (
    <span aria-hidden="true" style={{ position: 'relative', display: 'block', height: thickness }}>
      {behind > 0 && (
        <span
          style={{ position: 'absolute', inset: 0, width: width(behind), background: 'var(--ghost)', borderRadius: 1 }}
        />
      )}
      <span style={{ position: 'absolute', inset: 0, width: width(share), background: color, borderRadius: 1 }} />
    </span>
  )
}
