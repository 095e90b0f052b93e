import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { localize } from '../words.ts'
import styles from './list.module.css'
import type { Tour } from './tour.ts'
import { TOURS } from './tours.ts'
import { useGoToStep } from './useTour.ts'

/** The guided readings, one per founding document. */
export function TourList() {
  return (
    <section className={styles.list} aria-label={m.tours_title()}>
      <h3 className={styles.title}>{m.tours_title()}</h3>
      <p className={styles.intro}>{m.tours_intro()}</p>
      <ol className={styles.tours}>
        {TOURS.map((tour, i) => (
          <TourItem key={tour.id} tour={tour} number={i + 1} />
        ))}
      </ol>
    </section>
  )
}

function TourItem({ tour, number }: { readonly tour: Tour; readonly number: number }) {
  const { dataset } = useAtlas()
  const place = useAtlasState((s) => s.view.tour)
  const go = useGoToStep()
  const document = dataset.documents.find((d) => d.id === tour.id)
  const count = tour.steps.length
  const at = place?.id === tour.id && place.step <= count ? place.step : null
  return (
    <li className={styles.tour}>
      <p className={styles.kicker}>
        {m.tours_number({ number })} · {m.tours_steps({ count, formatted: formatNumber(count) })}
      </p>
      {document && <h4 className={styles.name}>{localize(document.title)}</h4>}
      <p className={styles.about}>{localize(tour.about)}</p>
      <button type="button" className={styles.begin} onClick={() => go(tour, at ?? 1)}>
        {at === null ? m.tours_begin({ number }) : m.tours_resume({ number, step: at })}
      </button>
    </li>
  )
}
