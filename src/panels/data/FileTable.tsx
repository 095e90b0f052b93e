import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import styles from './data.module.css'
import { DATA_FOLDER, type Resource } from './manifest.ts'
import { sizeText } from './size.ts'

interface Props {
  readonly title: string
  readonly note?: string
  readonly files: readonly Resource[]
}

export function FileTable({ title, note, files }: Props) {
  const counted = files.some((file) => file.rowCount !== undefined)
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {note && <p className={styles.note}>{note}</p>}
      <table className={styles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{m.data_file()}</th>
            {counted && <th scope="col">{m.data_rows()}</th>}
            <th scope="col">{m.data_size()}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.name}>
              <th scope="row">
                <a href={DATA_FOLDER + file.path} download>
                  {file.path.split('/').at(-1)}
                </a>
              </th>
              {counted && <td>{file.rowCount === undefined ? '' : formatNumber(file.rowCount)}</td>}
              <td>{sizeText(file.bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
