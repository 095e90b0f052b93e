// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pictureWords } from '../../src/app/take/pictureWords.ts'
import { tokensFrom } from '../../src/app/take/tokens.ts'
import { kindPluralLabel } from '../../src/dataset/labels.ts'
import { KINDS } from '../../src/domain/taxonomy.ts'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { buildGeometry } from '../../src/map/geometry/build.ts'
import { createMapModel } from '../../src/map/model.ts'
import { mapPicture } from '../../src/map/picture.ts'
import { EXTENT_BOUNDS } from '../../src/map/projection.ts'
import { shapesFrom } from '../../src/map/svgPaths.ts'
import { unpack } from '../../src/map/world.ts'
import { filterWords } from '../../src/panels/take/describe.ts'
import { DEFAULT_VIEW, LANGS, type View } from '../../src/state/view.ts'
import { KIND_PATHS } from '../../src/ui/KindMark.tsx'
import { tinyCompiled } from '../fixtures/tiny.ts'
import { tinyAtlas } from '../panels/harness.tsx'

const css = readFileSync('src/ui/tokens.css', 'utf8')
const shapes = shapesFrom(unpack(buildGeometry()).areas.features)

function drawn(over: Partial<View> = {}, theme: 'light' | 'dark' = 'light', compiled = tinyCompiled) {
  const atlas = tinyAtlas(over, compiled)
  const view = { ...DEFAULT_VIEW, ...over }
  const model = createMapModel(atlas.dataset, atlas.selectors)(view, null)
  const svg = mapPicture(
    model,
    shapes,
    EXTENT_BOUNDS[view.extent],
    pictureWords(atlas, view, model),
    tokensFrom(css, theme),
    { width: 3508, height: 2480 },
  )
  const parsed = new DOMParser().parseFromString(svg, 'application/xml')
  return { atlas, view, svg, root: parsed.documentElement, text: parsed.documentElement.textContent ?? '' }
}

describe('the picture', () => {
  for (const extent of ['region', 'world'] as const)
    for (const theme of ['light', 'dark'] as const)
      test(`stands alone: ${extent}, ${theme}`, () => {
        const { svg, root } = drawn({ extent }, theme)
        expect(root.tagName).toBe('svg')
        expect(root.getAttribute('width')).toBe('3508')
        expect(svg).not.toMatch(/var\(|class=| style=|href=|@import|<image|<script|NaN|undefined|#888888/)
        expect([...svg.matchAll(/url\(([^)]*)\)/g)].map(([, to]) => to)).toEqual(['#plate'])
      })

  test('draws as many links as the view has', () => {
    const { atlas, view, root } = drawn({ extent: 'world' })
    const lines = root.querySelectorAll('[data-layer="links"] [data-line]')
    expect([...lines].map((l) => l.getAttribute('data-line')).sort()).toEqual(
      atlas.selectors
        .links(view)
        .map((l) => l.pair)
        .sort(),
    )
    expect(lines.length).toBeGreaterThan(2)
  })

  test('says what is shown, of when, of which version and where to see it again', () => {
    const over: Partial<View> = {
      filters: { ...DEFAULT_VIEW.filters, kind: ['agreement'] },
      window: { from: 7305, to: 14610 },
    }
    const { atlas, view, text } = drawn(over)
    const flat = text.replace(/\s+/g, ' ')
    expect(flat).toContain('Atlas Sur · Defence cooperation in South America')
    expect(flat).toContain(filterWords(atlas.dataset, view).slice(1))
    expect(flat).toContain('Time: 1990')
    expect(flat).toContain('Atlas Sur 0.0.1, data as of 21 November 2026')
    expect(flat).toContain('kind=agreement')
    expect(flat).toContain('Past, or not confirmed')
  })

  test('carries its legend and who published what it shows, in the language of the reader', () => {
    const given = { en: 'Published by', es: 'Publicado por', pt: 'Publicado por' }
    for (const lang of LANGS) {
      setActiveLocale(lang)
      const { atlas, view, root, text } = drawn({ lang })
      const flat = text.replace(/\s+/g, ' ')
      for (const kind of KINDS) expect(flat).toContain(kindPluralLabel(kind))
      // One mark of each kind on the map's own legend, not only its name.
      for (const kind of KINDS)
        expect([...root.querySelectorAll('path')].some((p) => p.getAttribute('d') === KIND_PATHS[kind])).toBe(true)
      const names = atlas.selectors
        .matchingRecords(view)
        .flatMap((r) => r.evidence.map((e) => atlas.dataset.sources.get(e.source)?.publisher ?? ''))
        .map((id) => atlas.dataset.publishers.get(id)?.name ?? '')
      expect(flat).toContain(given[lang])
      for (const name of new Set(names)) expect(flat).toContain(name)
      // The same in the description, for who cannot see it.
      expect(root.querySelector('desc')?.textContent).toContain(given[lang])
    }
    setActiveLocale('en')
  })

  test('names the five publishers with most records, and says how many more there are', () => {
    const publishers = Array.from({ length: 8 }, (_, i) => ({
      id: `p-${i}`,
      name: `House ${i}`,
      class: 'press' as const,
    }))
    const sources = publishers.map(({ id }, i) => ({ id: `s-${i}`, title: `Page ${i}`, publisher: id }))
    // The record number n rests on the first n + 1 of them: House 0 has most.
    const records = tinyCompiled.records.map((r, n) => ({
      ...r,
      evidence: sources.slice(0, n + 1).map(({ id }) => ({ source: id, supports: ['existence' as const] })),
    }))
    const { text } = drawn({}, 'light', { ...tinyCompiled, records, sources, publishers })
    const flat = text.replace(/\s+/g, ' ')
    const n = tinyCompiled.records.length
    expect(flat).toContain(
      `House 0 ${n}; House 1 ${n - 1}; House 2 ${n - 2}; House 3 ${n - 3}; House 4 ${n - 4}; and 3 more`,
    )
  })

  test('a title that means harm is text', () => {
    const title = '</title><script>alert(1)</script>\u0000&'
    const records = tinyCompiled.records.map((r, i) =>
      i === 0 ? { ...r, derived: { ...r.derived, title: { en: title, es: title, pt: title } } } : r,
    )
    const { root, text } = drawn({ selection: { type: 'record', id: records[0]?.id ?? '' } }, 'light', {
      ...tinyCompiled,
      records,
    })
    expect(root.tagName).toBe('svg')
    expect(root.querySelectorAll('script, parsererror')).toHaveLength(0)
    expect(text).toContain('<script>alert(1)</script>&')
  })
})
