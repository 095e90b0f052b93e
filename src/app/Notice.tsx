import { useState } from 'react'
import { formatList } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import type { UrlProblem } from '../state/url.ts'
import styles from './Notice.module.css'

/** One notice for everything in the opening address that could not be read; the rest of the address is shown. */
export function Notice({ problems }: { problems: readonly UrlProblem[] }) {
  const [closed, setClosed] = useState(false)
  if (closed || problems.length === 0) return null
  // An address can be as long as somebody makes it.
  const shown = problems.slice(0, 3).map(({ param, text }) => `${param}=${text.slice(0, 40)}`)
  return (
    <output className={styles.notice}>
      <p>{m.address_problem({ what: formatList(shown) })}</p>
      <button type="button" onClick={() => setClosed(true)}>
        {m.close()}
      </button>
    </output>
  )
}
