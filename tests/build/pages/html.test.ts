// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeText, html, join, jsonLd } from '../../../src/build/pages/html.ts'

const HOSTILE = [
  '<script>window.hit=1</script>',
  '</script><script>window.hit=1</script>',
  '"><img src=x onerror=window.hit=1>',
  "' onmouseover='window.hit=1",
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '\u2028\u2029\u0000',
  '\uD800',
]
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...HOSTILE, 'a'), { maxLength: 4 }).map((parts) => parts.join('')),
)
const shown = (value: string) =>
  value
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are left out of pages
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
    .replace(/\r\n?/g, '\n')

const parse = (markup: string) => new DOMParser().parseFromString(markup, 'text/html')

describe('markup', () => {
  it('shows whatever text it is given as that text and nothing else', () => {
    fc.assert(
      fc.property(text, (value) => {
        const page = parse(html`<!doctype html><title>${value}</title><p title="${value}" class='x'>${value}</p>`.text)
        expect(page.body.children).toHaveLength(1)
        const p = page.querySelector('p')
        expect(p?.textContent).toBe(shown(value))
        expect(p?.getAttribute('title')).toBe(shown(value))
        expect(p?.getAttributeNames()).toEqual(['title', 'class'])
        expect(page.querySelectorAll('script, img')).toHaveLength(0)
      }),
      { numRuns: 400 },
    )
  })

  it('keeps data blocks whole', () => {
    fc.assert(
      fc.property(fc.dictionary(text, text), (value) => {
        const page = parse(`<body>${jsonLd({ value }).text}<p>after</p>`)
        const scripts = page.querySelectorAll('script')
        expect(scripts).toHaveLength(1)
        expect(page.querySelectorAll('p')).toHaveLength(1)
        expect(JSON.parse(scripts[0]?.textContent ?? '')).toEqual(JSON.parse(JSON.stringify({ value })))
      }),
      { numRuns: 400 },
    )
  })

  it('leaves nothing for null, undefined and false, joins lists, and does not escape markup twice', () => {
    expect(html`a${null}${undefined}${false}${0}${['b', html`<i>${'&'}</i>`]}`.text).toBe('a0b<i>&amp;</i>')
    expect(join(['a', html`<b>b</b>`], ' & ').text).toBe('a &amp; <b>b</b>')
    expect(escapeText(`<>&"'`)).toBe('&lt;&gt;&amp;&quot;&#39;')
  })
})
