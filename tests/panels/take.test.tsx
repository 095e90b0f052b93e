// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import Papa from 'papaparse'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { dayOf } from '../../src/domain/time.ts'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { filterSentence } from '../../src/panels/filters/sentence.ts'
import { PageActions } from '../../src/panels/reading/PageActions.tsx'
import { filterWords, viewName } from '../../src/panels/take/describe.ts'
import { TakeDialog } from '../../src/panels/take/TakeDialog.tsx'
import { DEFAULT_VIEW, type View } from '../../src/state/view.ts'
import { renderIn, tinyAtlas } from './harness.tsx'

const filters = (over: Partial<View['filters']>) => ({ ...DEFAULT_VIEW.filters, ...over })
const AGREEMENTS: Partial<View> = { filters: filters({ kind: ['agreement'] }) }

/** What reached the browser's downloads. */
let saved: { readonly name: string; readonly blob: Blob }[] = []

beforeEach(() => {
  saved = []
  let last: Blob | null = null
  URL.createObjectURL = (blob) => {
    last = blob as Blob
    return 'blob:one'
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saved.push({ name: this.download, blob: last })
  })
})
afterEach(() => vi.restoreAllMocks())

const open = (over: Partial<View> = {}) => renderIn(<TakeDialog open onClose={() => {}} />, tinyAtlas(over))

describe('TakeDialog', () => {
  test('says what is taken: how many, of which filter, version and day', () => {
    open({ ...AGREEMENTS, window: { from: dayOf(2005), to: dayOf(2010) }, mode: 'begun' })
    const dialog = screen.getByRole('dialog', { name: 'Take it with you' })
    expect(dialog).toHaveAccessibleDescription(
      '1 record · Agreements, signed, held or founded between 2005 and 2009 Version 0.0.1 of the dataset, as of 21 November 2026.',
    )
  })

  test('every format has its button', () => {
    open()
    expect(screen.getAllByRole('button', { name: /^Download/ }).map((b) => b.getAttribute('aria-label'))).toEqual([
      'Download Records as CSV',
      'Download Records as JSON',
      'Download Lines and places as GeoJSON',
      'Download Matrix as CSV',
      'Download Network as GraphML',
      'Download Network as GEXF',
    ])
  })

  test('a press hands the file over under its name, with what the view shows and where to see it again', async () => {
    const { user } = open(AGREEMENTS)
    await user.click(screen.getByRole('button', { name: 'Download Records as CSV' }))
    const file = 'atlas-sur-records-2026-11-21.csv'
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(`${file} has been handed`))
    expect(saved.map((s) => s.name)).toEqual([file])
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(saved[0]?.blob))
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true })
    expect(data.map((row) => row.kind)).toEqual(['agreement', 'agreement', 'agreement', 'agreement'])
    expect(data.map((row) => new URLSearchParams(new URL(row.address ?? '').search).get('sel'))).toEqual(
      data.map((row) => row.id),
    )
  })

  test.each([
    ['Download Records as JSON', 'atlas-sur-records-2026-11-21.json'],
    ['Download Lines and places as GeoJSON', 'atlas-sur-lines-2026-11-21.geojson'],
    ['Download Matrix as CSV', 'atlas-sur-matrix-2026-11-21.csv'],
    ['Download Network as GraphML', 'atlas-sur-network-2026-11-21.graphml'],
    ['Download Network as GEXF', 'atlas-sur-network-2026-11-21.gexf'],
  ])('%s gives %s', async (name, file) => {
    const { user } = open()
    await user.click(screen.getByRole('button', { name }))
    await waitFor(() => expect(saved.map((s) => s.name)).toEqual([file]))
    expect(saved[0]?.blob.size).toBeGreaterThan(200)
  })

  test('nothing matches: it says so and offers nothing', () => {
    open({ filters: filters({ kind: ['mission'], country: ['PER'] }) })
    expect(screen.getByText(/there is nothing to take/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Download/ })).toBeNull()
  })

  test('closes by its button and by Escape', async () => {
    const onClose = vi.fn()
    const { user } = renderIn(<TakeDialog open onClose={onClose} />)
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledTimes(2)
  })

  test('speaks the chosen language', () => {
    setActiveLocale('pt')
    open({ lang: 'pt', ...AGREEMENTS })
    expect(screen.getByRole('dialog', { name: 'Baixar ou citar' })).toHaveAccessibleDescription(
      /^4 registros · Acordos Versão 0\.0\.1 dos dados, de 21 de novembro de 2026\./,
    )
  })
})

describe('the citation tab', () => {
  const citation = () => screen.getByRole('textbox', { name: 'Citation' })
  const openTab = async (over: Partial<View> = {}) => {
    const result = open(over)
    await result.user.click(screen.getByRole('tab', { name: 'Citation' }))
    return result
  }

  test('offers the view and the dataset, and the record only where one is selected', async () => {
    await openTab(AGREEMENTS)
    const what = screen.getByRole('group', { name: 'What to cite' })
    expect(within(what).getAllByRole('radio')).toHaveLength(2)
    expect(within(what).getByRole('radio', { name: 'This view' })).toBeChecked()
    expect(citation()).toHaveDisplayValue(/View: Agreements\. In Atlas Sur/)
    expect(citation()).toHaveDisplayValue(/kind=agreement$/)
  })

  test('cites the selected record first, at an address of its own', async () => {
    const { user } = await openTab({ ...AGREEMENTS, selection: { type: 'record', id: 'agr-bra-per-2006' } })
    expect(screen.getByRole('radio', { name: 'This record' })).toBeChecked()
    expect(citation()).toHaveDisplayValue(/\[record agr-bra-per-2006\].*\?lang=en&sel=agr-bra-per-2006$/)
    await user.click(screen.getByRole('radio', { name: 'The dataset' }))
    expect(citation()).toHaveDisplayValue(/^The Atlas Sur contributors \(2026\)\. Atlas Sur: .*\?lang=en$/)
    await user.click(screen.getByRole('radio', { name: 'BibTeX' }))
    expect(citation()).toHaveDisplayValue(/^@misc\{atlas-sur-0\.0\.1,/)
  })

  test('copies what is shown, and downloads it', async () => {
    const { user } = await openTab()
    await user.click(screen.getByRole('radio', { name: 'RIS' }))
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await screen.findByText('Copied.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toMatch(/^TY {2}- DATA/)
    await user.click(screen.getByRole('button', { name: 'Download' }))
    expect(saved.map((s) => s.name)).toEqual(['atlas-sur-citation-2026-11-21.ris'])
  })

  test('where copying is refused the citation stands selected', async () => {
    const { user } = await openTab()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await screen.findByText(/The citation is selected/)).toBeVisible()
    expect(citation()).toHaveFocus()
  })
})

describe('the citation of a page', () => {
  test.each([
    ['record', 'agr-bra-per-2006', 'Cite this record', /\[record agr-bra-per-2006\]/],
    ['country', 'BRA', 'Cite this page', /Brazil \[BRA\].*sel=BRA/],
    ['pair', 'BRA-PER', 'Cite this page', /Brazil – Peru \[BRA-PER\]/],
    ['series', 'cruz', 'Cite this page', /CRUZ 2013 \[series:cruz\].*sel=series:cruz/],
    ['claim', 'clm-001', 'Cite this page', /Claim clm-001: The union of the south is active/],
    ['source', 'register-1', 'Cite this page', /Source: Act no\. 1 \[source:register-1\]/],
  ] as const)('unfolds on the page of a %s', async (type, id, name, text) => {
    const { user } = renderIn(<PageActions selection={{ type, id }} />)
    const button = screen.getByRole('button', { name })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await user.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('textbox', { name: 'Citation' })).toHaveDisplayValue(text)
  })
})

describe('the words for a view', () => {
  const { dataset } = tinyAtlas()

  test('the sentence of the filters without its full stop, to stand inside a title', () => {
    const view = { ...DEFAULT_VIEW, filters: filters({ threat: ['cyber', 'disasters'], country: ['PER'] }) }
    expect(`${filterWords(dataset, view)}.`).toBe(filterSentence(dataset, view))
    expect(filterWords(dataset, DEFAULT_VIEW)).toBe('all of the dataset')
  })

  test('a selection comes first', () => {
    const view: View = { ...DEFAULT_VIEW, selection: { type: 'pair', id: 'BRA-PER' } }
    expect(viewName(dataset, view)).toBe('Brazil – Peru; all of the dataset')
  })
})

/** jsdom's Blob has no arrayBuffer(). */
function bytesOf(blob: Blob | undefined): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () =>
      reader.result instanceof ArrayBuffer ? resolve(reader.result) : reject(new Error('no bytes'))
    reader.readAsArrayBuffer(blob ?? new Blob())
  })
}
