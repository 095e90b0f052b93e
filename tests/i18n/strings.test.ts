import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'

/** Attributes that a reader sees or hears. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label'])
/** Words of no language: the atlas's marks and signs. */
const LETTERS = /\p{L}{2,}/u
/** The name of a file is the same in every language. */
const FILE_NAME = /^[\w-]+\.[a-z]{2,4}$|^(CSV|JSON)$/

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

/** Texts in the source that would reach the reader without passing through the message files. */
function looseTexts(path: string, source: string): string[] {
  const found: string[] = []
  const tell = (text: string) => {
    if (LETTERS.test(text) && !FILE_NAME.test(text.trim())) found.push(`${path}: ${text.trim()}`)
  }
  const literals = (node: unknown): void => {
    if (!isNode(node)) return
    if (node.type === 'Literal' && typeof node.value === 'string') tell(node.value)
    if (node.type === 'TemplateLiteral')
      for (const quasi of node.quasis as Node[]) tell((quasi.value as { cooked: string }).cooked)
    if (node.type === 'ConditionalExpression') for (const one of [node.consequent, node.alternate]) literals(one)
    if (node.type === 'LogicalExpression') for (const one of [node.left, node.right]) literals(one)
    if (node.type === 'JSXExpressionContainer') literals(node.expression)
  }
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const one of node) walk(one)
      return
    }
    if (!isNode(node)) return
    if (node.type === 'JSXText') tell(String(node.value))
    if (node.type === 'JSXElement')
      for (const child of node.children as Node[]) if (child.type === 'JSXExpressionContainer') literals(child)
    if (node.type === 'JSXAttribute' && SPOKEN.has(String((node.name as Node).name))) literals(node.value)
    for (const one of Object.values(node)) walk(one)
  }
  walk(parseSync(path, source).program)
  return found
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'))
    .map((entry) => join(entry.parentPath, entry.name))
}

describe('texts', () => {
  it('are found wherever a reader would meet them', () => {
    const source = `const a = <p title={on ? 'One two' : x} aria-label="Three">Four{' '}{b && 'Five'}<i className="six" /></p>`
    expect(looseTexts('a.tsx', source).sort()).toEqual(['a.tsx: Five', 'a.tsx: Four', 'a.tsx: One two', 'a.tsx: Three'])
  })

  it('stand in the message files and nowhere else', () => {
    const files = filesOf('src')
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap((path) => looseTexts(path, readFileSync(path, 'utf8')))).toEqual([])
  })
})

describe('message files', () => {
  const locales = ['en', 'es', 'pt'] as const
  const root = 'src/i18n/messages'
  const keysOf = (locale: string, file: string) =>
    Object.keys(JSON.parse(readFileSync(join(root, locale, file), 'utf8')) as object).sort()

  it('have the same keys in every language, and each key in one file only', () => {
    const files = readdirSync(join(root, 'en')).sort()
    for (const locale of locales) {
      expect(readdirSync(join(root, locale)).sort()).toEqual(files)
      for (const file of files) expect([locale, file, keysOf(locale, file)]).toEqual([locale, file, keysOf('en', file)])
    }
    const all = files.flatMap((file) => keysOf('en', file))
    expect(all.filter((key, i) => all.indexOf(key) !== i)).toEqual([])
  })
})
