import { m } from '../../i18n/generated/messages.js'
import { useAtlasState } from '../../state/context.ts'
import styles from './data.module.css'
import type { Described, Resource } from './manifest.ts'

/** What every column of every table means, table by table. */
export function Dictionary({ tables }: { readonly tables: readonly Resource[] }) {
  return (
    <section className={styles.section}>
      <h3>{m.data_dictionary()}</h3>
      <p className={styles.note}>{m.data_dictionary_note()}</p>
      {tables.map((table) => (
        <details key={table.name} className={styles.details}>
          <summary>{table.path.split('/').at(-1)}</summary>
          <p className={styles.note}>
            <Description of={table} />
          </p>
          <table className={styles.table}>
            <caption className="visually-hidden">{table.title}</caption>
            <thead>
              <tr>
                <th scope="col">{m.data_column()}</th>
                <th scope="col">{m.data_type()}</th>
                <th scope="col">{m.data_meaning()}</th>
              </tr>
            </thead>
            <tbody>
              {table.schema?.fields.map((field) => (
                <tr key={field.name}>
                  <th scope="row">
                    <code>{field.name}</code>
                  </th>
                  <td>
                    <code>{field.type}</code>
                  </td>
                  <td className={styles.words}>
                    <Description of={field} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </section>
  )
}

function Description({ of }: { readonly of: Described }) {
  const lang = useAtlasState((s) => s.view.lang)
  const text = { en: of.description, es: of.description_es, pt: of.description_pt }[lang]
  return text === undefined ? <span lang="en">{of.description}</span> : text
}
