import { Component, type ReactNode } from 'react'
import { m } from '../i18n/generated/messages.js'
import styles from './Start.module.css'

interface Props {
  readonly children: ReactNode
  /** What failed, in the reader's words; the whole atlas where left out. */
  readonly part?: string
  /** Called before another try. */
  readonly onRetry?: () => void
}

/** A part that throws is replaced by words and a way on; everything outside it lives on. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <div className={styles.failure} role="alert">
        <h2>{m.part_failed({ part: this.props.part ?? m.atlas_title() })}</h2>
        <p>{m.part_failed_explained()}</p>
        <button
          type="button"
          onClick={() => {
            this.props.onRetry?.()
            this.setState({ error: null })
          }}
        >
          {m.try_again()}
        </button>
        <details>
          <summary>{m.load_detail()}</summary>
          <code>{error.message}</code>
        </details>
      </div>
    )
  }
}
