import { citeDataset } from '../../dataset/exports/citation.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { PageFrame } from '../documents/PageFrame.tsx'
import { atlasAddress } from '../take/addresses.ts'
import { CitationBox } from '../take/CitationBox.tsx'
import { Changes } from './Changes.tsx'
import { Dictionary } from './Dictionary.tsx'
import styles from './data.module.css'
import { FileTable } from './FileTable.tsx'
import { DATA_FOLDER, useManifest } from './manifest.ts'
import { sizeText } from './size.ts'
import { TermsTable } from './TermsTable.tsx'

/** The dataset as files to take: what they are, how large, on what terms, and what changed. */
export function DataPage() {
  const { dataset } = useAtlas()
  const lang = useAtlasState((s) => s.view.lang)
  const { manifest, again } = useManifest()
  return (
    <PageFrame kicker={m.data_kicker()} title={m.data_title()}>
      <p className={styles.intro}>{m.data_intro({ version: dataset.version, date: formatEdtf(dataset.asOf) })}</p>
      <output>{manifest === 'waiting' && m.data_waiting()}</output>
      {manifest === 'failed' && (
        <p role="alert">
          {m.data_failed()}{' '}
          <button type="button" className={styles.again} onClick={again}>
            {m.try_again()}
          </button>
        </p>
      )}
      {typeof manifest === 'object' && (
        <>
          <section className={styles.section}>
            <h3>{m.data_archive()}</h3>
            <p>
              <a className={styles.archive} href={DATA_FOLDER + manifest.archive.path} download>
                {m.data_archive_take({ name: manifest.archive.path, size: sizeText(manifest.archive.bytes) })}
              </a>
            </p>
            <p className={styles.note}>{m.data_archive_about({ files: formatNumber(manifest.resources.length) })}</p>
            <p>
              <a href={`${DATA_FOLDER}datapackage.json`} download>
                datapackage.json
              </a>{' '}
              {m.data_package_about()}
            </p>
          </section>
          <FileTable
            title={m.data_csv()}
            note={m.data_csv_note()}
            files={manifest.resources.filter((r) => r.format === 'csv')}
          />
          <FileTable
            title={m.data_json()}
            files={manifest.resources.filter((r) => r.mediatype === 'application/json')}
          />
          <FileTable
            title={m.data_schema()}
            files={manifest.resources.filter((r) => r.mediatype === 'application/schema+json')}
          />
          <Dictionary tables={manifest.resources.filter((r) => r.schema)} />
          <Changes changes={manifest.changes} />
        </>
      )}
      <TermsTable />
      <section className={styles.section}>
        <h3>{m.data_cite()}</h3>
        <CitationBox cited={citeDataset(dataset, atlasAddress(lang))} />
        <p className={styles.note}>{m.take_terms()}</p>
      </section>
    </PageFrame>
  )
}
