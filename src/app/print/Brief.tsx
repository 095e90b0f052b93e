import { useLayoutEffect, useRef } from 'react'
import { countLabel, kindPluralLabel } from '../../dataset/labels.ts'
import { KINDS } from '../../domain/taxonomy.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { filterSentence } from '../../panels/filters/sentence.ts'
import { openingText } from '../../panels/opening.ts'
import { ClaimView } from '../../panels/reading/ClaimView.tsx'
import { countryPage } from '../../panels/reading/countryPage.ts'
import { ofKind, type Shown } from '../../panels/reading/lookup.ts'
import { pairPage } from '../../panels/reading/pairPage.ts'
import { RecordView } from '../../panels/reading/RecordView.tsx'
import { SeriesView } from '../../panels/reading/SeriesView.tsx'
import { SourceView } from '../../panels/reading/SourceView.tsx'
import { TimeFigure } from '../../panels/reading/TimeFigure.tsx'
import { viewAddress } from '../../panels/take/addresses.ts'
import { countryName } from '../../panels/words.ts'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { isGroup, isUnfiltered, type Selection } from '../../state/view.ts'
import { BriefMap } from './BriefMap.tsx'
import { BriefRecords } from './BriefRecords.tsx'
import { BriefSourceList } from './BriefSourceList.tsx'
import './brief.css'
import { briefSources } from './sources.ts'

/** What is selected, on paper: map, line of time, records with dates and status, sources in full, and where it stands. */
export function Brief() {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const paper = useRef<HTMLElement>(null)
  const single = view.selection && isSingle(view.selection) ? view.selection : null
  // Nothing on paper can be unfolded.
  useLayoutEffect(() => {
    for (const details of paper.current?.querySelectorAll('details') ?? []) details.open = true
  })
  return (
    <article ref={paper} className="brief" lang={view.lang}>
      <header>
        <p className="brief-atlas">
          {m.atlas_title()} · {m.atlas_subtitle()}
        </p>
        {!single && <h1>{titleOf()}</h1>}
      </header>
      {single ? (
        <div className="brief-record">
          {single.type === 'record' && <BriefMap />}
          <Single selection={single} />
        </div>
      ) : (
        <Listing selection={view.selection} />
      )}
      <footer>
        {!isUnfiltered(view) && <p>{filterSentence(dataset, view)}</p>}
        <p>{m.access_brief_edition({ date: formatEdtf(dataset.asOf), version: dataset.version })}</p>
        <p className="brief-address">{viewAddress(view)}</p>
      </footer>
    </article>
  )

  function titleOf(): string {
    if (!view.selection) return openingText(selectors, view)
    return view.selection.id
      .split('-')
      .map((id) => countryName(dataset, id))
      .join(' – ')
  }
}

type SingleSelection = Extract<Selection, { type: 'record' | 'series' | 'claim' | 'source' }>

function isSingle(selection: Selection): selection is SingleSelection {
  return selection.type === 'record' || isGroup(selection)
}

/** What has a page of its own prints that page. */
function Single({ selection: { type, id } }: { readonly selection: SingleSelection }) {
  switch (type) {
    case 'record':
      return <RecordView id={id} />
    case 'series':
      return <SeriesView id={id} />
    case 'claim':
      return <ClaimView id={id} />
    case 'source':
      return <SourceView id={id} />
  }
}

/** A country's or a pair's records; without a selection the map alone. */
function Listing({ selection }: { readonly selection: Selection | null }) {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  if (!selection) return <BriefMap />
  const page: (Shown & { years: readonly [number, number] | null }) | null =
    selection.type === 'pair'
      ? pairPage(dataset, selectors, view, selection.id)
      : countryPage(dataset, selectors, view, selection.id)
  if (!page) return null
  const country = selection.type === 'country' ? countryPage(dataset, selectors, view, selection.id) : null
  const sources = briefSources(dataset, page.records)
  return (
    <>
      <p className="brief-lead">
        {KINDS.filter((kind) => ofKind(page.records, kind).length > 0)
          .map((kind) => countLabel(kind, ofKind(page.records, kind).length))
          .join(', ')}
        {page.records.length < page.all && ` (${m.access_brief_of({ all: formatNumber(page.all) })})`}
      </p>
      <BriefMap />
      <TimeFigure
        groups={KINDS.map((kind) => ({ title: kindPluralLabel(kind), records: ofKind(page.records, kind) }))}
        today={dataset.today}
        label={m.read_line_one({ name: selection.id })}
        least={0.5}
      />
      {country && country.partners.length > 0 && (
        <section>
          <h2>
            {m.read_partners_title()} <small>{formatNumber(country.partners.length)}</small>
          </h2>
          <p>{m.read_partners_note()}</p>
          <ul className="brief-partners">
            {country.partners.map((p) => (
              <li key={p.id}>
                {countryName(dataset, p.id)} {formatNumber(p.bilateral)} +{formatNumber(p.shared)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <BriefRecords records={page.records} sources={sources} />
      <BriefSourceList sources={sources} />
    </>
  )
}
