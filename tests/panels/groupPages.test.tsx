// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { CompiledDataset, CompiledRecord } from '../../src/dataset/compiled.ts'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { claimsAround, claimsBeside } from '../../src/panels/reading/claimPage.ts'
import { ReadingPanel } from '../../src/panels/reading/ReadingPanel.tsx'
import { participantsOf } from '../../src/panels/reading/seriesPage.ts'
import { countedWith, evidenceFrom, sourcesOf } from '../../src/panels/reading/sourcePage.ts'
import { createEngine } from '../../src/panels/search/engine.ts'
import { searchEntries } from '../../src/panels/search/entries.ts'
import { seriesName } from '../../src/panels/series.ts'
import { parseSelection, setFacet } from '../../src/state/view.ts'
import { claimed } from './documentsFixture.ts'
import { renderIn, tinyAtlas } from './harness.tsx'

function edition(id: string, states: readonly string[], start: string | null): CompiledRecord {
  const model = claimed.records.find((r) => r.id === 'ex-cruz-2013')
  if (model?.kind !== 'exercise') throw new Error('the fixture has an exercise')
  const { start: _, end: __, ...rest } = model
  const day = start === null ? null : Date.parse(`${start}T00:00Z`) / 86_400_000
  return {
    ...rest,
    id,
    name: { en: id, es: id, pt: id },
    parties: [...states],
    ...(start === null ? {} : { start }),
    derived: {
      ...model.derived,
      title: { en: id, es: id, pt: id },
      states,
      pair: null,
      begun: day === null ? null : [day, day],
      active: day === null ? null : [day, day, day + 1, day + 1],
    },
  }
}

/** The series of three editions, one of them undated, and a repost of the newspaper's report. */
const world: CompiledDataset = {
  ...claimed,
  sources: [
    ...claimed.sources,
    { id: 'copy-1', title: 'The report again', publisher: 'register', origin: 'press', url: 'https://example.org/3' },
  ],
  records: [
    ...claimed.records.map((record) =>
      record.id === 'ex-cruz-2013'
        ? {
            ...record,
            seriesName: 'CRUZ',
            evidence: [...record.evidence, { source: 'copy-1', locator: 'p. 2', supports: ['place' as const] }],
          }
        : record,
    ),
    edition('ex-cruz-2015', ['ARG', 'CHL'], '2015-06-01'),
    edition('ex-cruz-undated', ['ARG', 'PER'], null),
  ],
}

const open = (selected: string, over: Parameters<typeof tinyAtlas>[0] = {}) =>
  renderIn(<ReadingPanel />, tinyAtlas({ selection: parseSelection(selected), ...over }, world))
const { dataset } = tinyAtlas({}, world)

describe('the page of a series', () => {
  test('counts editions and participants and lists both', async () => {
    const { user, view } = open('series:cruz')
    expect(screen.getByRole('heading', { level: 2, name: 'CRUZ' })).toBeVisible()
    expect(screen.getByText('3 editions; 2013–2015; 5 participating states.')).toBeVisible()
    const rows = within(screen.getByRole('table', { name: 'Participants over time' }))
      .getAllByRole('row')
      .slice(1)
    expect(rows.map((r) => r.textContent?.replace(/20\d\d/g, ''))).toEqual([
      'Argentina3',
      'Chile2',
      'Brazil1',
      'Peru1',
      'United States1',
    ])
    expect(within(rows[1] as HTMLElement).getByRole('img', { name: '2013, 2015' })).toBeVisible()
    expect(within(rows[3] as HTMLElement).getByRole('img', { name: 'undated' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^ex-cruz-2015/ }))
    expect(view().selection).toEqual({ type: 'record', id: 'ex-cruz-2015' })
  })

  test('says what the filters leave out', () => {
    open('series:cruz', { filters: setFacet('country', ['PER'])(tinyAtlas().store.getState().view).filters })
    expect(screen.getByText(/1 of 3 records match/)).toBeVisible()
    expect(screen.getByText('1 edition; undated; 2 participating states.')).toBeVisible()
  })

  test('is reached from an edition', async () => {
    const { user, view } = open('ex-cruz-2015')
    await user.click(screen.getByRole('button', { name: 'The whole series: CRUZ' }))
    expect(view().selection).toEqual({ type: 'series', id: 'cruz' })
  })

  test('an unknown one says so', () => {
    open('series:cruise')
    expect(screen.getByRole('heading', { level: 2, name: 'The atlas has no such page' })).toBeVisible()
  })

  test('its name is the exercises’, else the standing mechanism’s, else what titles say before a colon', () => {
    expect(seriesName(dataset, 'cruz')).toBe('CRUZ')
    expect(seriesName(dataset, 'none')).toBeNull()
    const named = tinyAtlas({}, { ...world, records: meetings(['Talks: Peru', 'Talks: Chile']) }).dataset
    expect(seriesName(named, 'talks')).toEqual({ en: 'Talks', es: 'Talks', pt: 'Talks' })
    const standing = tinyAtlas({}, { ...world, records: meetings(['Third talks', 'The talks'], 1) }).dataset
    expect(seriesName(standing, 'talks')).toMatchObject({ en: 'The talks' })
    const plain = tinyAtlas({}, { ...world, records: meetings(['First talks', 'More talks']) }).dataset
    expect(seriesName(plain, 'talks')).toMatchObject({ en: 'First talks' })
  })

  test('every participant of every edition is counted', () => {
    const editions = dataset.records.filter((r) => r.kind === 'exercise')
    const rows = participantsOf(dataset, editions)
    expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(
      editions.reduce((sum, record) => sum + record.derived.states.length, 0),
    )
  })
})

function meetings(titles: readonly string[], standing = -1): readonly CompiledRecord[] {
  const model = claimed.records.find((r) => r.kind === 'meeting')
  if (model?.kind !== 'meeting') throw new Error('the fixture has a meeting')
  return titles.map((text, i) => ({
    ...model,
    id: `mtg-${i}`,
    series: 'talks',
    ...(i === standing ? { standing: true as const } : {}),
    derived: { ...model.derived, title: { en: text, es: text, pt: text } },
  }))
}

describe('the page of a claim', () => {
  test('tells finding, reason, document and place, and leads to its records', async () => {
    const { user, view } = open('claim:clm-002')
    expect(screen.getByRole('heading', { level: 2, name: 'Brazil cooperates' })).toBeVisible()
    expect(screen.getAllByRole('button', { name: 'Supported: what it means' })[0]).toBeVisible()
    expect(screen.getByText('Reason: Brazil cooperates')).toBeVisible()
    expect(screen.getByText(/A general article/)).toBeVisible()
    expect(screen.getByText(/paragraph 2, line 9/)).toBeVisible()
    const records = screen.getByRole('region', { name: /^Records that bear on it/ })
    await user.click(within(records).getByRole('button', { name: /Defence agreement Brazil–Peru/ }))
    expect(view().selection).toEqual({ type: 'record', id: 'agr-bra-per-2006' })
  })

  test('shows other claims on the same records and its neighbours in the text', async () => {
    const { user, view } = open('claim:clm-002')
    const others = screen.getByRole('region', { name: /^Other claims on the same records/ })
    expect(within(others).getAllByRole('listitem')).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: /Previous claim/ }))
    expect(view().selection).toEqual({ type: 'claim', id: 'clm-004' })
  })

  test('without records it says that nothing is drawn', () => {
    open('claim:clm-003')
    expect(screen.getByText(/there is nothing to draw/)).toBeVisible()
  })

  test('leads to its document’s claims', async () => {
    const { user, view } = open('claim:clm-003')
    await user.click(screen.getByRole('button', { name: 'All claims of this document' }))
    expect(view().page).toBe('documents')
    expect(view().claims).toEqual({ documents: ['doc-2'], findings: [], record: null })
  })

  test('claims beside and around it', () => {
    const claim = (id: string) => {
      const found = dataset.claimById.get(id)
      if (!found) throw new Error(id)
      return found
    }
    expect(claimsBeside(dataset, claim('clm-004')).map((c) => c.id)).toEqual(['clm-002'])
    expect(claimsBeside(dataset, claim('clm-003'))).toEqual([])
    const { before, after } = claimsAround(dataset, claim('clm-001'))
    expect([before?.id, after?.id]).toEqual([undefined, 'clm-004'])
  })

  test('is reached from the record it is about', async () => {
    const { user, view } = open('org-unio')
    const section = screen.getByRole('region', { name: /^In the founding documents/ })
    await user.click(within(section).getByRole('button', { name: 'The union of the south is active' }))
    expect(view().selection).toEqual({ type: 'claim', id: 'clm-001' })
  })
})

describe('the page of a source', () => {
  test('tells publisher, class and address, and what rests on it by kind', () => {
    open('source:register-1')
    expect(screen.getByRole('heading', { level: 2, name: 'Act no. 1' })).toBeVisible()
    expect(screen.getByText('Treaty register, Brazil')).toBeVisible()
    expect(screen.getByText('Treaty register, its own publisher')).toBeVisible()
    expect(screen.getByRole('link', { name: /^https:\/\/example\.org\/1/ })).toHaveAttribute(
      'href',
      'https://example.org/1',
    )
    expect(screen.getByText('2 agreements, 1 organization, 1 mission and 1 dispute rest on it.')).toBeVisible()
    const agreements = screen.getByRole('region', { name: /^Agreements/ })
    expect(
      within(agreements).getByRole('button', { name: /Brazil–Peru.*supports: Existence, Parties, Signed/ }),
    ).toBeVisible()
  })

  test('says what counts as the same publisher', () => {
    open('source:copy-1')
    expect(screen.getByText('A newspaper: the publisher only carries its text')).toBeVisible()
    const same = screen.getByRole('region', { name: /^Counted with it/ })
    expect(within(same).getByRole('button', { name: /^A report/ })).toBeVisible()
    expect(screen.getByText(/Where: p\. 2/)).toBeVisible()
  })

  test('a value it states differently is shown', () => {
    open('source:press-1')
    expect(screen.getAllByText(/says otherwise: Signed 6 November 2006/)[0]).toBeVisible()
  })

  test('is reached from the evidence of a record', async () => {
    const { user, view } = open('agr-arg-bra-1990')
    await user.click(screen.getByRole('button', { name: 'About this source: Act no. 1' }))
    expect(view().selection).toEqual({ type: 'source', id: 'register-1' })
  })

  test('counts as one with reposts on the same record alone', () => {
    const source = (id: string) => {
      const found = dataset.sources.get(id)
      if (!found) throw new Error(id)
      return found
    }
    expect(countedWith(dataset, source('press-1')).map((s) => s.id)).toEqual(['copy-1'])
    expect(countedWith(dataset, source('register-1'))).toEqual([])
    const record = dataset.records[dataset.indexOf.get('ex-cruz-2013') ?? -1]
    if (!record) throw new Error('the fixture has the exercise')
    expect(evidenceFrom(record, 'copy-1')).toEqual({ supports: ['place'], says: [], locators: ['p. 2'], denies: false })
    expect(sourcesOf(dataset, [record]).map((s) => s.source.id)).toEqual(['copy-1', 'press-1'])
  })

  test('speaks Portuguese', () => {
    setActiveLocale('pt')
    open('source:copy-1', { lang: 'pt' })
    expect(screen.getByText('A newspaper: o editor apenas reproduz seu texto')).toBeVisible()
  })
})

describe('search', () => {
  const engine = createEngine(searchEntries(dataset))
  const ids = (query: string) => engine(query).flatMap((group) => group.items.map((item) => item.id))

  test.each([
    ['cruz', 'series:cruz'],
    ['clm-003', 'claim:clm-003'],
    ['pact exists', 'claim:clm-003'],
    ['report again', 'source:copy-1'],
    ['treaty register', 'source:register-1'],
  ])('“%s” finds %s', (query, id) => {
    expect(ids(query)).toContain(id)
  })

  test('a country comes before the sources about it', () => {
    expect(engine('brazil')[0]?.group).toBe('country')
  })
})
