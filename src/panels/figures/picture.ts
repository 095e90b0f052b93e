/** What a saved picture carries besides the chart. */
export interface PictureText {
  readonly title: string
  /** Filter, date, version: one line each, wrapped where long. */
  readonly lines: readonly string[]
}

export interface Drawing {
  /** The chart's own `<svg>` element, serialised. */
  readonly markup: string
  readonly width: number
  readonly height: number
}

const MARGIN = 20
const TITLE = { size: 18, line: 23 }
const LINE = { size: 11, line: 15 }

/**
 * A picture that stands alone: title above, filter, date and version below, tokens replaced by the colours they have
 * now, nothing in it that only the page could do.
 */
export function pictureOf(drawing: Drawing, text: PictureText, token: (name: string) => string): string {
  const wide = drawing.width
  const title = wrap(text.title, wide / (TITLE.size * 0.5))
  const lines = text.lines.flatMap((line) => wrap(line, wide / (LINE.size * 0.54)))
  const top = MARGIN + title.length * TITLE.line + 10
  const foot = top + drawing.height + 12
  const height = foot + lines.length * LINE.line + MARGIN - 4
  const width = wide + 2 * MARGIN
  const titleText = title.map((line, i) => textAt(line, MARGIN + TITLE.size + i * TITLE.line - 4)).join('')
  const footText = lines.map((line, i) => textAt(line, foot + LINE.size + i * LINE.line)).join('')
  const page = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(text.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="var(--paper)"/>`,
    `<g font-family="var(--serif)" font-size="${TITLE.size}" font-weight="600" fill="var(--ink)">${titleText}</g>`,
    `<g transform="translate(${MARGIN} ${top})">${still(drawing.markup)}</g>`,
    `<g font-family="var(--sans)" font-size="${LINE.size}" fill="var(--ink-soft)">${footText}</g>`,
    '</svg>',
  ].join('')
  return page.replace(/var\((--[\w-]+)\)/g, (_, name: string) => escapeXml(token(name).trim()))
}

function textAt(line: string, y: number): string {
  return `<text x="${MARGIN}" y="${y}">${escapeXml(line)}</text>`
}

/** Without addresses, focus and names for assistive technology, which belong to the page. */
function still(markup: string): string {
  return markup.replace(/\s(?:href|tabindex|role|class|style|data-[\w-]+|aria-[\w-]+)="[^"]*"/g, '')
}

/** Breaks between words so that no line is longer than `most` characters, unless one word is. */
export function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
