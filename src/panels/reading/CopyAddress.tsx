import { useEffect, useState } from 'react'
import { m } from '../../i18n/generated/messages.js'
import { useAtlasState } from '../../state/context.ts'
import { writeUrl } from '../../state/url.ts'
import { copyText } from '../clipboard.ts'
import styles from './reading.module.css'

/** Copies the address of the whole view; where the browser forbids it, shows the address to copy by hand. */
export function CopyAddress() {
  const view = useAtlasState((s) => s.view)
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none')
  const address = new URL(writeUrl(view), window.location.href.split(/[?#]/)[0]).href
  useEffect(() => {
    if (outcome !== 'copied') return
    const timer = setTimeout(() => setOutcome('none'), 4000)
    return () => clearTimeout(timer)
  }, [outcome])
  return (
    <div className={styles.copy}>
      <button
        type="button"
        className={styles.textButton}
        onClick={async () => setOutcome((await copyText(address)) ? 'copied' : 'refused')}
      >
        {m.read_copy_address()}
      </button>
      <output className={styles.copied}>
        {outcome === 'copied' && m.read_copied()}
        {outcome === 'refused' && m.read_copy_refused()}
      </output>
      {outcome === 'refused' && (
        <input
          className={styles.address}
          readOnly
          value={address}
          aria-label={m.read_address()}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  )
}
