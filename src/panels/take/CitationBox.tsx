import { useEffect, useId, useRef, useState } from 'react'
import { CITATION_FORMATS, type CitationFormat, type Cited, cite } from '../../dataset/exports/citation.ts'
import { m } from '../../i18n/generated/messages.js'
import { Choice } from './Choice.tsx'
import { download, fileName } from './download.ts'
import styles from './take.module.css'

const NAMES: Readonly<Record<CitationFormat, () => string>> = {
  text: m.cite_plain,
  bibtex: () => 'BibTeX',
  ris: () => 'RIS',
  'csl-json': () => 'CSL-JSON',
}

const FILES: Readonly<Record<CitationFormat, readonly [extension: string, type: string]>> = {
  text: ['txt', 'text/plain;charset=utf-8'],
  bibtex: ['bib', 'application/x-bibtex;charset=utf-8'],
  ris: ['ris', 'application/x-research-info-systems;charset=utf-8'],
  'csl-json': ['json', 'application/vnd.citationstyles.csl+json'],
}

/** One citation, in the format of the reader's choice, to copy or to download. */
export function CitationBox({ cited }: { readonly cited: Cited }) {
  const [format, setFormat] = useState<CitationFormat>('text')
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none')
  const area = useRef<HTMLTextAreaElement>(null)
  const label = useId()
  const text = cite(cited, format).trimEnd()
  useEffect(() => {
    if (outcome !== 'copied') return
    const timer = setTimeout(() => setOutcome('none'), 4000)
    return () => clearTimeout(timer)
  }, [outcome])

  const copy = async () => setOutcome((await copyFrom(area.current, text)) ? 'copied' : 'refused')
  const save = () => {
    const [extension, type] = FILES[format]
    download(fileName('citation', cited.asOf, extension), cite(cited, format), type)
  }

  return (
    <div className={styles.citation}>
      <Choice
        legend={m.cite_format()}
        options={CITATION_FORMATS.map((value) => ({ value, label: NAMES[value]() }))}
        value={format}
        onChange={setFormat}
      />
      <label htmlFor={label} className="visually-hidden">
        {m.cite_label()}
      </label>
      <textarea
        id={label}
        ref={area}
        className={format === 'text' ? styles.preview : styles.code}
        readOnly
        rows={format === 'text' ? 6 : 12}
        spellCheck={false}
        value={text}
      />
      <div className={styles.buttons}>
        <button type="button" className={styles.button} onClick={copy}>
          {m.cite_copy()}
        </button>
        <button type="button" className={styles.button} onClick={save}>
          {m.cite_download()}
        </button>
        <output className={styles.outcome}>
          {outcome === 'copied' && m.cite_copied()}
          {outcome === 'refused' && m.cite_copy_refused()}
        </output>
      </div>
    </div>
  )
}

/** Without a secure context there is no clipboard: then the old way, which leaves the text selected if it fails too. */
async function copyFrom(area: HTMLTextAreaElement | null, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    area?.focus()
    area?.select()
    try {
      return document.execCommand('copy')
    } catch {
      return false
    }
  }
}
