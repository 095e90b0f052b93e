import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const TOKENS = 'src/ui/tokens.css'
/** A class by which the map engine asks whether its stylesheet is there: it wants this very colour. */
const ENGINE_ASKS = /^\s*background-color: salmon;$/

/** Sizes that the widget library measures. */
const GIVEN = /^--(available|anchor)-(width|height)$/

const WRITTEN = /#[0-9a-f]{3,8}\b(?![-\w])|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i
const NAMED =
  /(?::|\s)(?:white|black|gr[ae]y|silver|red|maroon|yellow|olive|lime|green|aqua|cyan|teal|blue|navy|magenta|fuchsia|purple|orange|pink|brown|gold|salmon|crimson|tomato|coral|beige|ivory|tan|(?:dark|light)[a-z]+)(?=[\s;,)]|$)/i
/** In scripts a fragment of an address looks like a colour; a colour stands alone between quotes. */
const IN_SCRIPT =
  /(['"`])(?:#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|(?:white|black|gr[ae]y|red|green|blue|orange|purple))\1|\b(?:rgb|hsl|oklch)a?\(/i

function filesOf(pattern: RegExp): string[] {
  return readdirSync('src', { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name) && !entry.parentPath.includes('generated'))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Lines of a stylesheet that state a colour of their own. */
function strayInStyle(css: string): string[] {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => /:/.test(line) && !/[{,]\s*$/.test(line) && !ENGINE_ASKS.test(line))
    .filter((line) => WRITTEN.test(line) || NAMED.test(line.replace(/^[^:]*/, '')))
    .map((line) => line.trim())
}

function strayInScript(source: string): string[] {
  return source
    .split('\n')
    .filter((line) => IN_SCRIPT.test(line))
    .map((line) => line.trim())
}

describe('colours', () => {
  it('are found wherever they are written', () => {
    expect(strayInStyle('a {\n  color: #fff;\n  fill: rgb(0 0 0 / 5%);\n  border: 1px solid white;\n}')).toHaveLength(3)
    expect(strayInStyle('a {\n  color: var(--ink);\n  white-space: nowrap;\n  color: CanvasText;\n}')).toEqual([])
    expect(strayInScript(`fill="#124a78" stroke={'white'} fill: \`rgb(1, 2, 3)\``)).toHaveLength(1)
    expect(strayInScript(`href="#s1" id: '#abc-def'`)).toEqual([])
  })

  it('come from the one set of tokens: map, links, charts and chrome', () => {
    const stray = [
      ...filesOf(/\.css$/)
        .filter((path) => path !== TOKENS)
        .flatMap((path) => strayInStyle(readFileSync(path, 'utf8')).map((line) => `${path}: ${line}`)),
      ...filesOf(/\.tsx?$/).flatMap((path) =>
        strayInScript(readFileSync(path, 'utf8')).map((line) => `${path}: ${line}`),
      ),
    ]
    expect(stray).toEqual([])
  })

  it('each token that is named exists, and each theme has its own of those that differ', () => {
    const tokens = readFileSync(TOKENS, 'utf8')
    const [light = '', dark = ''] = tokens.split(':root[data-theme="dark"]')
    const declared = (css: string) => new Set([...css.matchAll(/(--[\w-]+):\s/g)].map(([, name = '']) => name))
    const known = declared(light)
    const local = new Set(
      filesOf(/\.(css|tsx?)$/).flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/(--[a-z][\w-]*)["'`\]]?\s*:\s|\[`(--[a-z][\w-]*)-/g)].flatMap(
          ([, name, prefix]) => [name ?? '', prefix ?? ''],
        ),
      ),
    )
    const missing = filesOf(/\.(css|tsx?)$/).flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/var\((--[\w-]+)(?=[),])/g)]
        .map(([, name = '']) => name)
        .filter(
          (name) =>
            !GIVEN.test(name) &&
            !known.has(name) &&
            !local.has(name) &&
            ![...local].some((p) => p && name.startsWith(`${p}-`)),
        )
        .map((name) => `${path}: ${name}`),
    )
    expect(missing).toEqual([])
    expect([...declared(dark)].filter((name) => !known.has(name))).toEqual([])
  })
})
