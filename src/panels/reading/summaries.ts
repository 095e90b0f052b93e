import { countLabel, memberStatusLabel } from '../../dataset/labels.ts'
import type { Membership } from '../../domain/schema.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import type { CountryPage } from './countryPage.ts'
import type { PairPage } from './pairPage.ts'
import { formatSpan, yearsText } from './texts.ts'

/** One sentence over a page, in the reading panel and on the permanent pages. */

/** "38 agreements and 3 organizations; 1941–2026; bilateral with 24 partners." */
export function countrySummary(page: CountryPage): string {
  const kinds = formatList(page.byKind.map((k) => countLabel(k.kind, k.count)))
  const bilateral = page.partners.filter((p) => p.bilateral > 0).length
  const partners = m.read_partners({ count: bilateral, formatted: formatNumber(bilateral) })
  return m.read_country_summary({ kinds, years: yearsText(page.years), partners })
}

export function pairSummary(page: PairPage): string {
  const kinds = formatList(page.byKind.map((k) => countLabel(k.kind, k.count)))
  return m.read_pair_summary({ kinds, years: yearsText(page.years) })
}

export function membershipText(memberships: readonly Membership[]): string | null {
  if (memberships.length === 0) return null
  return memberships.map((x) => `${memberStatusLabel(x.status)}, ${formatSpan(x.from, x.to)}`).join('; ')
}
