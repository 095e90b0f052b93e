/** Characters that XML 1.0 cannot hold, not even escaped: most controls, lone surrogates, two non-characters. */
const IMPOSSIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Safe between tags and inside a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(IMPOSSIBLE, '').replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? '')
}

/** One element; `content` is text to escape, or elements already written. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean>>,
  content: string | readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const open = `<${name}${written.join('')}`
  if (typeof content === 'string') return `${open}>${escapeXml(content)}</${name}>`
  return content.length === 0 ? `${open}/>` : `${open}>\n${content.join('\n')}\n</${name}>`
}
