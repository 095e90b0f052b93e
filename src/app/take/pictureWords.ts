import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { countLabel, kindPluralLabel } from '../../dataset/labels.ts'
import { KINDS } from '../../domain/taxonomy.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import type { MapModel } from '../../map/model.ts'
import type { PictureWords } from '../../map/picture.ts'
import { countPublishers } from '../../panels/coverage/sources.ts'
import { viewAddress } from '../../panels/take/addresses.ts'
import { filterWords } from '../../panels/take/describe.ts'
import { formatWindow } from '../../panels/window.ts'
import { countryName, titleOf } from '../../panels/words.ts'
import type { Atlas } from '../../state/context.ts'
import type { View } from '../../state/view.ts'

const MOST_PARTNERS = 12
const MOST_PUBLISHERS = 5

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** What the picture says beside the map: the same words as the page and its other downloads. */
export function pictureWords({ dataset, selectors }: Atlas, view: View, model: MapModel): PictureWords {
  const { selection } = view
  const record = selection?.type === 'record' ? model.record(selection.id) : null
  const selected = record
    ? titleOf(record)
    : selection && selection.type !== 'record'
      ? selection.id
          .split('-')
          .map((id) => countryName(dataset, id))
          .join(' – ')
      : null
  const partners = model.extent === 'region' ? model.partners : []
  const list = partners.slice(0, MOST_PARTNERS).map(({ name, count }) => `${name} ${formatNumber(count)}`)
  const more = partners.length > MOST_PARTNERS ? `, +${formatNumber(partners.length - MOST_PARTNERS)}` : ''
  return {
    title: selected ? `${selected} · ${m.atlas_title()}` : `${m.atlas_title()} · ${m.atlas_subtitle()}`,
    lines: [
      sentence(filterWords(dataset, view)),
      m.picture_window({ window: formatWindow(view.window) }),
      m.picture_counts({
        records: countLabel('record', selectors.totals(view).matching),
        links: formatNumber(model.links.length),
      }),
      ...(list.length > 0 ? [m.picture_partners({ list: `${list.join(', ')}${more}` })] : []),
    ],
    kinds: KINDS.map((kind) => ({ kind, text: kindPluralLabel(kind) })),
    strokes: [
      { stroke: 'width', text: m.legend_width() },
      { stroke: 'live', text: m.legend_solid() },
      ...(model.focus.some((line) => line.believed)
        ? [{ stroke: 'believed', text: m.globe_legend_believed() } as const]
        : []),
      { stroke: 'past', text: m.legend_dashed() },
      ...(dataset.own ? [{ stroke: 'own', text: m.own_not_atlas() } as const] : []),
    ],
    credits: [
      ...sourcesOf(dataset, selectors.matchingRecords(view)),
      m.picture_source({ version: dataset.version, date: formatEdtf(dataset.asOf) }),
      viewAddress(view),
    ],
  }
}

/** Who is behind the records shown, those with most first: a picture that travels alone has no list of sources. */
function sourcesOf(dataset: Dataset, records: readonly CompiledRecord[]): readonly string[] {
  const counts = countPublishers(dataset, records)
  if (counts.size === 0) return []
  const most = [...counts].sort(([a, n], [b, o]) => o - n || (a.name < b.name ? -1 : 1)).slice(0, MOST_PUBLISHERS)
  const list = most.map(([{ name }, count]) => `${name} ${formatNumber(count)}`).join('; ')
  return [
    counts.size > most.length
      ? m.picture_publishers_most({ list, more: formatNumber(counts.size - most.length) })
      : m.picture_publishers({ list }),
  ]
}
