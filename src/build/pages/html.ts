/** Text that is markup already. Everything else that goes into a page is escaped on its way in. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type Part = Html | string | number | null | undefined | false | readonly Part[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Control characters have no place in a page, whatever a title holds. Tab, line feed and carriage return may stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g

export function escapeText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(CONTROLS, '')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}

/** Markup with values in it: safe in text and in quoted attributes. Lists are joined; null, undefined and false leave nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = strings[0] ?? ''
  parts.forEach((part, i) => {
    text += textOf(part) + (strings[i + 1] ?? '')
  })
  return new Html(text)
}

export function join(parts: readonly Part[], between: string): Html {
  return new Html(parts.map(textOf).join(escapeText(between)))
}

function textOf(part: Part): string {
  if (part instanceof Html) return part.text
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string') return escapeText(part)
  if (typeof part === 'number') return String(part)
  return part.map(textOf).join('')
}

/** A block of data for search engines: no text in it can end the element. */
export function jsonLd(value: unknown): Html {
  const json = JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/&/g, '\\u0026')
    .replace(/[\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
  return new Html(`<script type="application/ld+json">${json}</script>`)
}
