import { describe, expect, it } from 'vitest'
import { headersFile } from '../../../src/build/solid/headers.ts'
import { digest, sealPage, sealPlain } from '../../../src/build/solid/integrity.ts'
import { isPartOfAtlas, serviceWorker } from '../../../src/build/solid/offline.ts'
import { policy } from '../../../src/build/solid/policy.ts'

const files: Readonly<Record<string, string>> = { 'assets/a.js': 'one', 'assets/b.js': 'two', 'assets/c.css': 'three' }
const read = (path: string) => new TextEncoder().encode(files[path] ?? '')
const PAGE =
  '<head><meta charset="utf-8" /><script type="module" crossorigin src="./assets/a.js"></script><link rel="stylesheet" href="./assets/c.css"><link rel="icon" href="./icon.svg"></head>'

describe('sealing a page', () => {
  const { html, map: hash } = sealPage(PAGE, ['assets/a.js', 'assets/b.js'], read)

  it('gives every script and style the hash of what was built', () => {
    expect(html).toContain(`src="./assets/a.js" integrity="${digest('one')}"`)
    expect(html).toContain(`href="./assets/c.css" integrity="${digest('three')}"`)
    expect(html).not.toMatch(/icon\.svg" integrity/)
  })

  it('allows exactly one inline script, the map of hashes, which comes before every other', () => {
    const map = /<script type="importmap">(.*?)<\/script>/.exec(html)?.[1] ?? ''
    expect(JSON.parse(map).integrity).toEqual({ './assets/a.js': digest('one'), './assets/b.js': digest('two') })
    expect(hash).toBe(digest(map))
    expect(html).toContain(`script-src 'self' '${hash}';`)
    expect(html.indexOf('importmap')).toBeLessThan(html.indexOf('type="module"'))
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('importmap'))
  })

  it('refuses a page in which the policy has no place', () => {
    expect(() => sealPage('<p>', [], read)).toThrow('charset')
  })
})

it('names the styles of a page without scripts by their hashes', () => {
  const { html, styles } = sealPlain('<meta charset="utf-8"><style>p{color:red}</style>')
  expect(styles).toEqual([digest('p{color:red}')])
  expect(html).toContain(`style-src 'self' '${styles[0]}';`)
})

it('neither policy nor headers allow scripts from anywhere or eval, and both allow frames', () => {
  expect(policy()).not.toMatch(/unsafe-eval|\*|https?:|script-src[^;]*unsafe|frame-ancestors/)
  expect(headersFile(policy())).toContain(`Content-Security-Policy: ${policy()}`)
})

describe('the service worker', () => {
  const source = 'const V = __VERSION__, F = __FILES__, W = __WORDS__'

  it('names its version by the files, and the page by its folder', () => {
    const make = (text: string) => serviceWorker(source, ['index.html', 'assets/a.js'], () => Buffer.from(text), {})
    expect(make('x')).toBe(make('x'))
    expect(make('x').slice(0, 30)).not.toBe(make('y').slice(0, 30))
    expect(make('x')).toContain(`"":"${digest('x')}"`)
  })

  it('keeps the atlas, not the permanent pages', () => {
    const paths = [
      'index.html',
      'assets/x.js',
      'icon-192.png',
      'en/index.html',
      'data/records.csv',
      'sw.js',
      '_headers',
    ]
    expect(paths.filter(isPartOfAtlas)).toEqual(['index.html', 'assets/x.js', 'icon-192.png'])
  })
})
