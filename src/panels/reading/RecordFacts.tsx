import type { ReactNode } from 'react'
import type { CompiledRecord } from '../../dataset/compiled.ts'
import { fieldLabel } from '../../dataset/labels.ts'
import type { Basis, Field } from '../../domain/taxonomy.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { m } from '../../i18n/generated/messages.js'
import { activeLocale, BCP47 } from '../../i18n/locale.ts'
import { useAtlas } from '../../state/context.ts'
import { toneOf } from '../../state/tone.ts'
import { parseSelection } from '../../state/view.ts'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { countryName, partyName } from '../words.ts'
import { ActionsTable } from './ActionsTable.tsx'
import { confirmedText, PRECISION, placeText, STATUS_FIELDS } from './factWords.ts'
import { useGo } from './go.ts'
import styles from './reading.module.css'
import { datesOf } from './recordPage.ts'
import { Refs } from './Sources.tsx'
import { Term } from './Term.tsx'

/** The values of a record, each with the numbers of its sources; then, of a treaty, what each party did. */
export function RecordFacts({ record }: { readonly record: CompiledRecord }) {
  return (
    <>
      <Values record={record} />
      {record.kind === 'agreement' && record.actions && <ActionsTable actions={record.actions} />}
    </>
  )
}

function Values({ record }: { readonly record: CompiledRecord }) {
  const { dataset } = useAtlas()
  const dates = datesOf(dataset, record)
  const place = placeText(record)
  const { status } = record
  return (
    <dl className={styles.facts}>
      {record.parties.length > 0 && (
        <Fact name={record.kind === 'agreement' ? m.read_parties() : m.read_participants()} fields={['parties']}>
          <Parties ids={record.parties} />
          {record.partiesIncomplete && <span className={styles.faint}> {m.read_parties_incomplete()}</span>}
        </Fact>
      )}
      {record.guarantors && record.guarantors.length > 0 && (
        <Fact name={m.read_guarantors()} fields={['parties']}>
          <Parties ids={record.guarantors} />
        </Fact>
      )}
      {record.kind === 'mission' && record.lead && (
        <Fact name={m.read_lead()} fields={['existence']}>
          <Parties ids={[record.lead]} />
        </Fact>
      )}
      {dates.length === 0 && (
        <div>
          <dt>{record.kind === 'agreement' ? fieldLabel('signed') : fieldLabel('start')}</dt>
          <dd>{m.read_no_date()}</dd>
        </div>
      )}
      {dates.map((date) => {
        const precision = PRECISION[date.precision]()
        return (
          <Fact key={date.field} name={fieldLabel(date.field)} fields={[date.field]}>
            {formatEdtf(date.value)}
            {precision && <span className={styles.faint}> ({precision})</span>}
            {date.confidence && (
              <span className={styles.faint}>
                {' '}
                <Term id={`confidence:${date.confidence}`} />
              </span>
            )}
          </Fact>
        )
      })}
      <Fact name={fieldLabel('status')} fields={STATUS_FIELDS[status.is]}>
        <StatusMark tone={toneOf(status.is)} /> <Term id={`status:${status.is}`} />
        <span className={styles.faint}> {confirmedText(record)}</span>
        {record.derived.believed && (
          <span className={styles.block}>{m.read_believed({ date: formatEdtf(dataset.asOf) })}</span>
        )}
      </Fact>
      {record.threats && record.threats.length > 0 && (
        <Fact name={fieldLabel('threats')} fields={basisFields('threats', record.threats)}>
          <ul>
            {record.threats.map((t) => (
              <li key={t.id}>
                <Term id={`threat:${t.id}`} />{' '}
                <span className={styles.faint}>
                  <Term id={`basis:${t.basis}`} />
                </span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {record.activities && record.activities.length > 0 && (
        <Fact name={fieldLabel('activities')} fields={basisFields('activities', record.activities)}>
          <ul>
            {record.activities.map((a) => (
              <li key={a.id}>
                <Term id={`activity:${a.id}`} />{' '}
                <span className={styles.faint}>
                  <Term id={`basis:${a.basis}`} />
                </span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {place && (
        <Fact name={record.kind === 'organization' ? m.read_seat() : fieldLabel('place')} fields={['place']}>
          {place.name}
          {place.country && `, ${countryName(dataset, place.country)}`}
        </Fact>
      )}
      {(record.kind === 'exercise' || record.kind === 'meeting') && record.host && record.host.length > 0 && (
        <Fact name={m.read_host()} fields={['place', 'existence']}>
          <Parties ids={record.host} />
        </Fact>
      )}
      {record.officialTitles && record.officialTitles.length > 0 && (
        <Fact name={m.read_official_titles()} fields={['title', 'existence']}>
          <ul>
            {record.officialTitles.map((title) => (
              <li key={`${title.lang}${title.text}`}>
                <cite lang={title.lang} className={styles.cite}>
                  {title.text}
                </cite>{' '}
                <span className={styles.faint}>({languageName(title.lang)})</span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  )
}

interface FactProps {
  readonly name: string
  readonly fields: readonly Field[]
  readonly children: ReactNode
}

function Fact({ name, fields, children }: FactProps) {
  return (
    <div>
      <dt>
        {name}
        <Refs fields={fields} name={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Countries and organizations lead to their pages. */
function Parties({ ids }: { readonly ids: readonly string[] }) {
  const { dataset } = useAtlas()
  const go = useGo()
  return (
    <ul className={styles.parties}>
      {ids.map((id) => {
        const selection = parseSelection(id)
        const known = dataset.countries.has(id) || dataset.indexOf.has(id)
        return (
          <li key={id}>
            {known && selection ? (
              <button type="button" className={styles.textButton} onClick={() => go(selection)}>
                {partyName(dataset, id)}
              </button>
            ) : (
              partyName(dataset, id)
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** A value taken from the official title is carried by whoever gives the title. */
function basisFields(field: Field, values: readonly { readonly basis: Basis }[]): readonly Field[] {
  return values.some((v) => v.basis === 'title') ? [field, 'title'] : [field]
}

function languageName(tag: string): string {
  return new Intl.DisplayNames(BCP47[activeLocale()], { type: 'language' }).of(tag) ?? tag
}
