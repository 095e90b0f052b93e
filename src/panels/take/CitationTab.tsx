import { useState } from 'react'
import { type Cited, citeDataset, citeRecord, citeView } from '../../dataset/exports/citation.ts'
import { isOwn } from '../../domain/own.ts'
import { m } from '../../i18n/generated/messages.js'
import { type Atlas, useAtlas, useAtlasState } from '../../state/context.ts'
import type { View } from '../../state/view.ts'
import { atlasAddress, recordAddress, viewAddress } from './addresses.ts'
import { Choice } from './Choice.tsx'
import { CitationBox } from './CitationBox.tsx'
import { viewName } from './describe.ts'
import styles from './take.module.css'

type Subject = 'view' | 'record' | 'dataset'

const LABEL: Readonly<Record<Subject, () => string>> = {
  view: m.cite_view,
  record: m.cite_record,
  dataset: m.cite_dataset,
}

/** The view, the record if one is selected, or the dataset. */
export function CitationTab() {
  const { dataset } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const record = selectedCitation(dataset, view)
  const [chosen, setChosen] = useState<Subject>(record ? 'record' : 'view')
  const subjects: readonly Subject[] = record ? ['view', 'record', 'dataset'] : ['view', 'dataset']
  const subject = subjects.includes(chosen) ? chosen : 'view'
  const cited: Record<Subject, Cited> = {
    view: citeView(dataset, viewName(dataset, view), viewAddress(view)),
    record: record ?? citeDataset(dataset, atlasAddress(view.lang)),
    dataset: citeDataset(dataset, atlasAddress(view.lang)),
  }
  return (
    <>
      <Choice
        legend={m.cite_what()}
        options={subjects.map((value) => ({ value, label: LABEL[value]() }))}
        value={subject}
        onChange={setChosen}
      />
      <CitationBox cited={cited[subject]} />
      <p className={styles.note}>{m.take_terms()}</p>
    </>
  )
}

function selectedCitation(dataset: Atlas['dataset'], { selection, lang }: View): Cited | null {
  if (selection?.type !== 'record' || isOwn(selection.id)) return null
  const record = dataset.records[dataset.indexOf.get(selection.id) ?? -1]
  return record ? citeRecord(dataset, record, lang, recordAddress(lang, record.id)) : null
}
