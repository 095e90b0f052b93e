import { describe, expect, it } from 'vitest'
import { createMapModel } from '../../src/map/model.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW, type Selection, type View } from '../../src/state/view.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

const dataset = tinyDataset()
const model = () => createMapModel(dataset, createSelectors(dataset))
const view = (over: Partial<View> = {}): View => ({ ...DEFAULT_VIEW, ...over })
const pair = (id: string): Selection => ({ type: 'pair', id })
const country = (id: string): Selection => ({ type: 'country', id })
const record = (id: string): Selection => ({ type: 'record', id })

describe('map model', () => {
  it('gives the same reference for the same view and hover', () => {
    const of = model()
    const hover = country('BRA')
    expect(of(view(), hover)).toBe(of(view(), hover))
    expect(of(view(), null)).toBe(of({ ...DEFAULT_VIEW }, null))
  })

  it('keeps the identity of the parts a change does not touch', () => {
    const of = model()
    const before = of(view(), null)
    const hovered = of(view(), country('ARG'))
    expect(hovered).not.toBe(before)
    for (const part of ['links', 'marks', 'roles', 'labels', 'partners', 'tallies', 'focus'] as const)
      expect(hovered[part]).toBe(before[part])
    const spanish = of(view({ lang: 'es' }), country('ARG'))
    expect(spanish.links).toBe(before.links)
    expect(spanish.labels).not.toBe(before.labels)
  })

  it('draws at most one line per pair, and none that leaves the region in its own frame', () => {
    const { links } = model()(view(), null)
    expect(links.map((l) => l.id).sort()).toEqual(['ARG-BRA', 'BRA-PER', 'CHL-PER'])
    expect(new Set(links.map((l) => l.id)).size).toBe(links.length)
    expect(model()(view({ extent: 'world' }), null).links.map((l) => l.id)).toContain('BRA-CHN')
  })

  it('tells live links from those that are not', () => {
    const live = Object.fromEntries(model()(view(), null).links.map((l) => [l.id, l.live]))
    expect(live).toMatchObject({ 'BRA-PER': true, 'ARG-BRA': false })
  })

  it('draws lines out to partners only while they are asked for', () => {
    const of = model()
    expect(of(view(), null).focus).toEqual([])
    expect(of(view(), country('BRA')).focus.map((l) => l.id)).toEqual(['BRA-CHN'])
    expect(of(view(), country('CHN')).focus.map((l) => l.id)).toEqual(['BRA-CHN'])
    expect(of(view({ selection: country('COL') }), null).focus.map((l) => l.id)).toEqual(['COL-USA'])
    expect(of(view({ extent: 'world' }), country('BRA')).focus).toEqual([])
  })

  it('dims what a selected country has no part in and tints its partners', () => {
    const { roles, states } = model()(view({ selection: country('BRA') }), null)
    expect(states.get('BRA-PER')).toBe('selected')
    expect(states.get('CHL-PER')).toBe('dimmed')
    expect(roles.get('076')).toBe('selected')
    expect(roles.get('604')).toBe('partner')
    expect(roles.get('170')).toBe('region')
  })

  it('opens a selected pair into its records, each a line of its own', () => {
    const { focus, states } = model()(view({ selection: pair('BRA-PER') }), null)
    expect(focus.map((l) => l.selection)).toEqual([record('agr-bra-per-2006')])
    expect(states.get('BRA-PER')).toBe('fanned')
  })

  it('opens a pair that no agreement ties into what does', () => {
    const { focus, states } = model()(view({ selection: pair('CHL-PER') }), null)
    expect(focus.map((l) => [l.id, l.kind])).toEqual([
      ['mtg-chl-per-2023', 'meeting'],
      ['dsp-sea', 'dispute'],
    ])
    expect(states.get('CHL-PER')).toBe('fanned')
  })

  it('opens what the pointer is on, beside what is selected, and keeps it open on one of its curves', () => {
    const of = model()
    const hovered = of(view({ selection: pair('BRA-PER') }), pair('CHL-PER'))
    expect(hovered.fan?.pair).toBe('BRA-PER')
    expect(hovered.pointedFan?.pair).toBe('CHL-PER')
    expect(hovered.states.get('CHL-PER')).toBe('fanned')
    const onCurve = of(view({ selection: pair('BRA-PER') }), record('mtg-chl-per-2023'))
    expect(onCurve.pointedFan).toBe(hovered.pointedFan)
    expect(onCurve.states.get('mtg-chl-per-2023')).toBe('hovered')
  })

  it('opens a selected partner beyond the frame as far as the rim', () => {
    const { fan } = model()(view({ selection: pair('BRA-CHN') }), null)
    const ends = fan?.curves.map((curve) => curve.coordinates.at(-1))
    for (const [lon, lat] of ends?.flatMap((end) => (end ? [end] : [])) ?? []) {
      expect(lon).toBeGreaterThan(-87.5)
      expect(lon).toBeLessThan(-33.5)
      expect(lat).toBeLessThan(13.5)
    }
    const [lon = 0, lat = 0] = fan?.tail?.coordinates[0] ?? []
    expect(ends?.[0]?.[0]).toBeCloseTo(lon, 6)
    expect(ends?.[0]?.[1]).toBeCloseTo(lat, 6)
    const whole = model()(view({ selection: pair('BRA-CHN'), extent: 'world' }), null).fan
    expect(whole?.tail).toBeNull()
    expect(whole?.curves[0]?.coordinates.at(-1)?.[1]).toBeCloseTo(39.9, 6)
  })

  it('draws an organization as one hub with members of the day solid and former ones dashed', () => {
    const of = model()
    const now = of(view({ selection: record('org-unio') }), null)
    expect(Object.fromEntries(now.hub?.states ?? [])).toEqual({ ARG: 'former', BOL: 'member', PER: 'suspended' })
    expect(now.focus.filter((l) => l.spoke).map((l) => [l.id, l.live])).toEqual([
      ['hub:ARG', false],
      ['hub:BOL', true],
      ['hub:PER', false],
    ])
    const in2010 = of(view({ selection: record('org-unio'), window: { from: null, to: 14_700 } }), null)
    expect(in2010.hub?.states.get('ARG')).toBe('member')
    expect(in2010.roles.get('032')).toBe('member')
  })

  it('has no spoke to a state outside the frame', () => {
    const { focus } = model()(view({ selection: record('ex-cruz-2013') }), null)
    expect(focus.filter((l) => l.spoke).map((l) => l.id)).toEqual(['hub:ARG', 'hub:BRA', 'hub:CHL'])
  })

  it('marks multilateral records at their place, and a bilateral one only when it is chosen', () => {
    const of = model()
    expect(
      of(view(), null)
        .marks.flatMap((mark) => mark.records.map((r) => r.id))
        .sort(),
    ).toEqual(['ex-cruz-2013', 'mis-blue', 'org-unio'])
    const chosen = of(view({ selection: record('mtg-chl-per-2023') }), null)
    expect(chosen.marks.flatMap((mark) => mark.records.map((r) => r.id))).toContain('mtg-chl-per-2023')
  })

  it('names South American countries first and in the language of the view', () => {
    const { labels } = model()(view({ lang: 'pt' }), null)
    expect(labels.slice(0, 6).every((l) => l.tone === 'region')).toBe(true)
    expect(labels.find((l) => l.id === 'BOL')?.text).toBe('Bolívia')
  })

  it('lists partners beyond the frame by their count', () => {
    const { partners } = model()(view(), null)
    expect(partners.map((p) => p.id)).toEqual(['CHN', 'USA'])
    expect(partners.every((p) => p.bearing >= 0 && p.bearing < 360)).toBe(true)
  })

  it('counts disputed areas to neither side', () => {
    const { roles, shapes } = model()(view({ selection: country('ARG') }), null)
    expect(roles.get('238')).toBe('neutral')
    expect(shapes.has('238')).toBe(false)
  })

  it('lets French Guiana be pointed at as France, in the tone of the region', () => {
    const { roles, shapes } = model()(view({ selection: country('FRA') }), null)
    expect(shapes.get('GUF')).toBe('FRA')
    expect(roles.get('GUF')).toBe('region')
  })
})
