import { useId, useState } from 'react'
import { m } from '../../i18n/generated/messages.js'
import { frameAddress } from '../../panels/take/addresses.ts'
import { viewName } from '../../panels/take/describe.ts'
import styles from '../../panels/take/take.module.css'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { EMBED_PARTS, type EmbedPart } from '../../state/view.ts'
import own from './picture.module.css'
import { snippetOf } from './snippet.ts'

const NAMES: Readonly<Record<EmbedPart, () => string>> = {
  title: m.embed_title,
  filters: m.embed_filters,
  legend: m.embed_legend,
  timeline: m.embed_timeline,
}

const HEIGHT = { least: 240, most: 1600, usual: 480 }

/** The code of a frame with this view, and the frame itself as it will be. */
export function EmbedTab() {
  const { dataset } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const [parts, setParts] = useState<readonly EmbedPart[]>(['title', 'legend', 'timeline'])
  const [width, setWidth] = useState('100%')
  const [height, setHeight] = useState(HEIGHT.usual)
  const [outcome, setOutcome] = useState('')
  const code = useId()
  const address = frameAddress(view, parts)
  const title = m.embed_frame_title({ name: viewName(dataset, view) })
  const wide = /^\d{2,4}(%|px)?$/.test(width.trim()) ? width.trim() : '100%'
  const tall = Math.max(HEIGHT.least, Math.min(HEIGHT.most, Math.round(height) || HEIGHT.usual))
  const snippet = snippetOf({ address, title, width: wide, height: tall })

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet)
      setOutcome(m.embed_copied())
    } catch {
      setOutcome(m.embed_refused())
    }
  }

  return (
    <div className={own.picture}>
      <p className={styles.note}>{m.embed_about()}</p>
      <fieldset className={styles.choice}>
        <legend>{m.embed_parts()}</legend>
        {EMBED_PARTS.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={parts.includes(part)}
              onChange={() => setParts(EMBED_PARTS.filter((p) => (p === part) !== parts.includes(p)))}
            />
            {NAMES[part]()}
          </label>
        ))}
      </fieldset>
      <div className={own.row2}>
        <label>
          {m.embed_width()}
          <input value={width} onChange={(event) => setWidth(event.target.value)} />
        </label>
        <label>
          {m.embed_height()}
          <input
            type="number"
            min={HEIGHT.least}
            max={HEIGHT.most}
            step={20}
            value={height}
            onChange={(event) => setHeight(event.target.valueAsNumber)}
          />
        </label>
      </div>
      <label htmlFor={code} className={styles.note}>
        {m.embed_code()}
      </label>
      <textarea
        id={code}
        className={styles.code}
        readOnly
        rows={5}
        spellCheck={false}
        value={snippet}
        onFocus={(event) => event.target.select()}
      />
      <p className={styles.buttons}>
        <button type="button" className={styles.button} onClick={copy}>
          {m.embed_copy()}
        </button>
        <output className={styles.outcome}>{outcome}</output>
      </p>
      <p className={styles.note}>{m.embed_preview()}</p>
      <iframe className={own.frame} src={address} title={title} height={tall} loading="lazy" />
    </div>
  )
}
