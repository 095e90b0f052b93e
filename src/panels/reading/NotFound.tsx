import { m } from '../../i18n/generated/messages.js'
import { useAtlasState } from '../../state/context.ts'
import { select } from '../../state/view.ts'
import { PageHead } from './PageHead.tsx'
import styles from './reading.module.css'

/** A selection that the dataset does not know: an old or mistyped address. */
export function NotFound({ id }: { readonly id: string }) {
  const apply = useAtlasState((s) => s.apply)
  return (
    <>
      <PageHead kicker={m.read_unknown_kicker()} title={m.read_unknown_title()} />
      <p className={styles.text}>{m.read_unknown_text({ id })}</p>
      <button type="button" className={styles.button} onClick={() => apply(select(null))}>
        {m.read_unknown_back()}
      </button>
    </>
  )
}
