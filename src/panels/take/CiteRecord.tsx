import { useId, useState } from 'react'
import type { CompiledRecord } from '../../dataset/compiled.ts'
import { citeRecord } from '../../dataset/exports/citation.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { recordAddress } from './addresses.ts'
import { CitationBox } from './CitationBox.tsx'
import styles from './take.module.css'

/** A button for a record's page that unfolds its citation. */
export function CiteRecord({ record }: { readonly record: CompiledRecord }) {
  const { dataset } = useAtlas()
  const lang = useAtlasState((s) => s.view.lang)
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className={styles.cite} data-noprint>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {m.cite_this()}
      </button>
      <div id={id} hidden={!open}>
        {open && <CitationBox cited={citeRecord(dataset, record, lang, recordAddress(lang, record.id))} />}
      </div>
    </div>
  )
}
