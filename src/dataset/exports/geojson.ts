import type { Feature, Point } from 'geojson'
import { isOwn } from '../../domain/own.ts'
import type { Country } from '../../domain/schema.ts'
import { KINDS } from '../../domain/taxonomy.ts'
import type { CompiledRecord } from '../compiled.ts'
import { cutLine } from './antimeridian.ts'
import { datesOf } from './dates.ts'
import { sourceLines } from './sources.ts'
import { headOf, type Taken } from './taken.ts'
import { type Tie, tiesOf } from './ties.ts'

/**
 * RFC 7946. Every record is there: those that tie two countries in the line of their pair, from capital to capital; those
 * with a place as a point; the rest as features without geometry. A meeting of two countries in a known town is in both.
 */
export function recordsGeoJson(taken: Taken): string {
  const pairs = tiesOf(taken).map((tie) => pairFeature(taken, tie))
  const records = taken.records
    .filter((record) => record.derived.pair === null || pointOf(record) !== null)
    .map((record) => recordFeature(taken, record))
  const collection = { type: 'FeatureCollection', ...headOf(taken), features: [...pairs, ...records] }
  return `${JSON.stringify(collection)}\n`
}

function pairFeature(taken: Taken, { pair, a, b, scope, records, kinds, live }: Tie): Feature {
  const { lang, statusDay } = taken.view
  const counts = new Map(kinds)
  return {
    type: 'Feature',
    id: pair,
    geometry: cutLine(capital(a), capital(b)),
    properties: {
      part: 'pair',
      pair,
      name: `${a.name[lang]} – ${b.name[lang]}`,
      scope,
      total: records.length,
      live,
      liveOn: statusDay,
      ...Object.fromEntries(KINDS.map((kind) => [kind, counts.get(kind) ?? 0])),
      records: records.map((record) => propertiesOf(taken, record)),
    },
  }
}

function recordFeature(taken: Taken, record: CompiledRecord): Feature<Point | null> {
  return {
    type: 'Feature',
    id: record.id,
    geometry: pointOf(record),
    properties: { part: 'record', ...propertiesOf(taken, record) },
  }
}

function propertiesOf({ dataset, view }: Taken, record: CompiledRecord) {
  const { derived } = record
  return {
    id: record.id,
    ...(isOwn(record.id) ? { own: true } : {}),
    kind: record.kind,
    title: derived.title[view.lang],
    states: derived.states,
    scope: derived.scope,
    ...datesOf(record),
    status: record.status.is,
    statusAsOf: record.status.asOf ?? null,
    threats: (record.threats ?? []).map((t) => t.id),
    activities: (record.activities ?? []).map((a) => a.id),
    confidence: derived.confidence,
    dateConfidence: derived.dateConfidence,
    sources: sourceLines(dataset, record),
    address: view.recordAddress(record.id),
  }
}

function pointOf(record: CompiledRecord): Point | null {
  if (record.kind === 'agreement') return null
  const place = record.kind === 'organization' ? record.seat : record.place
  return place ? { type: 'Point', coordinates: [place.lon, place.lat] } : null
}

function capital({ capital: { lon, lat } }: Country): readonly [number, number] {
  return [lon, lat]
}
