// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { PageActions } from '../../src/panels/reading/PageActions.tsx'
import { reportables } from '../../src/panels/report/reportable.ts'
import { mailAddress, reportText } from '../../src/panels/report/reportText.ts'
import type { Selection } from '../../src/state/view.ts'
import { renderIn, tinyAtlas } from './harness.tsx'

const { dataset } = tinyAtlas()
const RECORD: Selection = { type: 'record', id: 'agr-bra-per-2006' }
const text = () => (screen.getByRole('textbox', { name: 'Text of the report' }) as HTMLTextAreaElement).value

describe('Report an error', () => {
  test('opens prefilled, and follows the value and the words of the reader', async () => {
    const { user } = renderIn(<PageActions selection={RECORD} />)
    await user.click(screen.getByRole('button', { name: 'Report an error' }))
    await screen.findByRole('dialog', { name: 'Report an error' })
    expect(text()).toContain('Page: Defence agreement Brazil–Peru, 2006')
    expect(text()).toMatch(/Address: http\S+\?lang=en&sel=agr-bra-per-2006\n/)
    expect(text()).toContain('Dataset: version 0.0.1, as of 21 November 2026')
    expect(text()).toContain('Value: The page as a whole')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which value' }), 'Signed')
    expect(text()).toContain(
      'Value: Signed\nShown: 9 November 2006\nRests on:\n- Act no. 1 <https://example.org/1> [register-1]',
    )
    expect(text()).toContain('- A report <https://example.org/2> [press-1]')
    await user.type(screen.getByRole('textbox', { name: 'What it should say' }), '10 November')
    await user.type(screen.getByRole('textbox', { name: 'A source that shows it' }), 'Gazette 7')
    expect(text()).toMatch(/It should say:\n10 November\n\nSource of the correction:\nGazette 7$/)
  })

  test('copies the text, and writes a letter without a recipient', async () => {
    const { user } = renderIn(<PageActions selection={RECORD} />)
    const written = vi.spyOn(navigator.clipboard, 'writeText')
    await user.click(screen.getByRole('button', { name: 'Report an error' }))
    const mail = await screen.findByRole('link', { name: 'Open in mail' })
    expect(mail.getAttribute('href')).toMatch(/^mailto:\?subject=Atlas%20Sur/)
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(written).toHaveBeenCalledWith(text())
    expect(await screen.findByText('Copied.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test.each([
    ['country', 'BRA', ['name', 'records']],
    ['pair', 'BRA-PER', ['name', 'records']],
    ['series', 'cruz', ['name', 'records']],
    ['claim', 'clm-001', ['statement', 'finding', 'reason', 'where', 'records']],
    ['source', 'register-1', ['title', 'publisher', 'class', 'published', 'address', 'records']],
    ['record', 'org-unio', ['title', 'existence', 'start', 'status', 'place', 'memberships']],
    ['record', 'nothing', []],
  ] as const)('of a %s (%s) names its values', (type, id, keys) => {
    expect(reportables(dataset, { type, id }).map((value) => value.key)).toEqual(keys)
  })

  test('a value without a source says so; nothing filled in leaves room', () => {
    const value = { key: 'name', name: 'Name', shown: 'Brazil', sources: [] }
    const report = { title: 'Brazil', address: 'https://a/', value, correction: ' ', source: '' }
    expect(reportText(dataset, report)).toContain('Rests on: no source recorded')
    expect(reportText(dataset, report).match(/\(please fill in\)/g)).toHaveLength(2)
    setActiveLocale('es')
    expect(reportText(dataset, report)).toContain('Debería decir:\n(por favor, complete)')
  })

  test('a letter stays short enough for mail programs and is never cut inside a character', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 60 }), (lines) => {
        const body = lines.map((line) => line.replaceAll('\n', ' ')).join('\n')
        const address = mailAddress('Título', body)
        expect(address.length).toBeLessThanOrEqual(1920)
        const read = decodeURIComponent(address.slice(address.indexOf('&body=') + 6)).replaceAll('\r\n', '\n')
        expect(body.startsWith(read.replace(/\n…$/, ''))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
