import { useState } from 'react'
import { type Cited, citeDataset, citeView } from '../../dataset/exports/citation.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import type { Selection } from '../../state/view.ts'
import { atlasAddress, viewAddress } from './addresses.ts'
import { Choice } from './Choice.tsx'
import { CitationBox } from './CitationBox.tsx'
import { citedPage } from './cited.ts'
import { viewName } from './describe.ts'
import styles from './take.module.css'

type Subject = 'view' | 'page' | 'dataset'

function labelOf(subject: Subject, selection: Selection | null): string {
  if (subject === 'page') return selection?.type === 'record' ? m.cite_record() : m.cite_page()
  return subject === 'view' ? m.cite_view() : m.cite_dataset()
}

/** The view, the page of what is selected, or the dataset. */
export function CitationTab() {
  const { dataset } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const page = view.selection && citedPage(dataset, view.lang, view.selection)
  const [chosen, setChosen] = useState<Subject>(page ? 'page' : 'view')
  const subjects: readonly Subject[] = page ? ['view', 'page', 'dataset'] : ['view', 'dataset']
  const subject = subjects.includes(chosen) ? chosen : 'view'
  const cited: Record<Subject, Cited> = {
    view: citeView(dataset, viewName(dataset, view), viewAddress(view)),
    page: page ?? citeDataset(dataset, atlasAddress(view.lang)),
    dataset: citeDataset(dataset, atlasAddress(view.lang)),
  }
  return (
    <>
      <Choice
        legend={m.cite_what()}
        options={subjects.map((value) => ({ value, label: labelOf(value, view.selection) }))}
        value={subject}
        onChange={setChosen}
      />
      <CitationBox cited={cited[subject]} />
      <p className={styles.note}>{m.take_terms()}</p>
    </>
  )
}
