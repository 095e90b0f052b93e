/** The six record kinds by name: spelt out here because widgets know no record. */
export type MarkKind = 'agreement' | 'exercise' | 'organization' | 'mission' | 'meeting' | 'dispute'

/**
 * One shape per kind, so that colour is never the only sign. Filled outlines in a square from -8 to 8, usable inside
 * any SVG. Solid shapes only: hollow and hatched are kept for what is uncertain.
 */
export const KIND_PATHS: Readonly<Record<MarkKind, string>> = {
  // disc
  agreement: 'M0-6.5A6.5 6.5 0 1 1 0 6.5A6.5 6.5 0 1 1 0-6.5Z',
  // triangle
  exercise: 'M0-7L7.2 5.8H-7.2Z',
  // square
  organization: 'M-5.8-5.8H5.8V5.8H-5.8Z',
  // diamond
  mission: 'M0-7.6L7.6 0L0 7.6L-7.6 0Z',
  // two triangles that meet
  meeting: 'M-7.2-6.2L0-1.4L7.2-6.2V6.2L0 1.4L-7.2 6.2Z',
  // saltire
  dispute: 'M-6.8-4.4L-4.4-6.8L0-2.4L4.4-6.8L6.8-4.4L2.4 0L6.8 4.4L4.4 6.8L0 2.4L-4.4 6.8L-6.8 4.4L-2.4 0Z',
}

export function kindColor(kind: MarkKind): string {
  return `var(--kind-${kind})`
}

interface KindMarkProps {
  readonly kind: MarkKind
  /** Side in CSS pixels. */
  readonly size?: number
  /** Give it only where no text beside the mark names the kind. */
  readonly label?: string
  readonly className?: string
}

export function KindMark({ kind, size = 12, label, className }: KindMarkProps) {
  return (
    <svg
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      data-kind={kind}
      className={className}
      width={size}
      height={size}
      viewBox="-8 -8 16 16"
      style={{ flex: 'none', display: 'inline-block', verticalAlign: '-0.08em' }}
    >
      <path d={KIND_PATHS[kind]} fill={kindColor(kind)} />
    </svg>
  )
}
