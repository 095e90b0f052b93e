import type { Check } from './check.ts'
import { perText } from './texts.ts'

/** Fields in which an ordinal may be "39th" in one language and "XXXIX" in another. */
const NAMES: ReadonlySet<string> = new Set(['name', 'title', 'abbreviation', 'place'])
/** In those, years and numbers of acts must agree; the ordinals are shorter. */
const YEAR = 3

/** A translation gives the dates and figures that the English gives, neither fewer nor others. */
export const figuresAgree: Check = {
  name: 'figures-agree',
  run: (input) =>
    perText(input, ({ field, text }) => {
      const least = NAMES.has(field) ? YEAR : 1
      const english = figuresIn(text.en, least)
      return (['es', 'pt'] as const).flatMap((lang) => {
        const own = figuresIn(text[lang], least)
        if (own.join() === english.join()) return []
        const wrong = `${told(without(own, english))}, in English ${told(without(english, own))}`
        return [{ field: `${field}.${lang}`, wrong, doThis: 'Give the same figures in every language, in digits.' }]
      })
    }),
}

/** Sorted, for languages order a date each in its own way; without the mark of thousands, a comma or a point. */
function figuresIn(text: string, least: number): readonly string[] {
  const figures = text.replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '').match(/\d+/g) ?? []
  return figures.filter((figure) => figure.length >= least).sort()
}

function without(figures: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others]
  return figures.filter((figure) => {
    const at = rest.indexOf(figure)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

function told(figures: readonly string[]): string {
  return figures.length === 0 ? 'no such figure' : figures.join(', ')
}
