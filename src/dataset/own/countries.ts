import { iso31661 } from 'iso-3166'
import type { AtlasRecord, Country, Localized } from '../../domain/schema.ts'
import type { OwnBase } from './types.ts'

/** The atlas's countries, and any other of ISO 3166-1 that the map has a shape for, made when it is first asked for. */
export interface OwnCountries {
  readonly has: (code: string) => 'yes' | 'no-shape' | 'no'
  /** Those of the codes that are not among the atlas's countries. */
  readonly added: (codes: Iterable<string>) => readonly Country[]
}

const TAGS: Readonly<Record<keyof Localized, string>> = { en: 'en-GB', es: 'es-419', pt: 'pt-BR' }

export function ownCountries({ countries, positions }: OwnBase): OwnCountries {
  const known = new Set(countries.map((c) => c.id))
  const iso = new Map(iso31661.map((entry) => [entry.alpha3, entry]))
  const place = (code: string) => positions[iso.get(code)?.numeric ?? '']
  return {
    has: (code) => (known.has(code) || place(code) ? 'yes' : iso.has(code) ? 'no-shape' : 'no'),
    added: (codes) =>
      [...new Set(codes)].sort().flatMap((code): Country[] => {
        const entry = iso.get(code)
        const at = place(code)
        if (known.has(code) || !entry || !at) return []
        const name = namesOf(entry.alpha2, entry.name)
        // No capital is known: lines end where the map writes the name.
        return [
          {
            id: code,
            numeric: entry.numeric,
            name,
            capital: { name, lon: at[0], lat: at[1] },
            southAmerican: false,
          },
        ]
      }),
  }
}

/** In the words of the browser's own tables. */
function namesOf(alpha2: string, otherwise: string): Localized {
  const name = (lang: keyof Localized) =>
    new Intl.DisplayNames([TAGS[lang]], { type: 'region', fallback: 'none' }).of(alpha2) ?? otherwise
  return { en: name('en'), es: name('es'), pt: name('pt') }
}

/** Every country that a record names, with the path to it. */
export function countryCodes(record: AtlasRecord): readonly (readonly [path: string, code: string])[] {
  const place = record.kind === 'organization' ? record.seat : record.place
  const at = typeof place === 'object' && 'country' in place ? place.country : undefined
  const hosts = record.kind === 'exercise' || record.kind === 'meeting' ? (record.host ?? []) : []
  const all: readonly (readonly [string, string])[] = [
    ...record.parties.map((id, i) => [`parties[${i}]`, id] as const),
    ...(record.guarantors ?? []).map((id, i) => [`guarantors[${i}]`, id] as const),
    ...(record.kind === 'organization'
      ? record.memberships.map((m, i) => [`memberships[${i}].country`, m.country] as const)
      : []),
    ...(record.kind === 'mission' ? (record.contingents ?? []) : []).map(
      (c, i) => [`contingents[${i}].country`, c.country] as const,
    ),
    ...(record.kind === 'agreement' ? (record.actions ?? []) : []).map(
      (a, i) => [`actions[${i}].party`, a.party] as const,
    ),
    ...hosts.map((id, i) => [`host[${i}]`, id] as const),
    ...(at ? [[record.kind === 'organization' ? 'seat.country' : 'place.country', at] as const] : []),
  ]
  return all.filter(([, id]) => /^[A-Z]{3}$/.test(id))
}
