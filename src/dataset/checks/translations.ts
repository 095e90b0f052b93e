import type { Localized } from '../../domain/schema.ts'
import type { Check } from './check.ts'
import { perText } from './texts.ts'

const FREE_WORDS = 3

/** A sentence that reads the same in two languages was copied, not translated. Names and acronyms may be the same. */
export const translationsPresent: Check = {
  name: 'translations-present',
  run: (input) =>
    perText(input, ({ field, text }) => {
      const sentence = (lang: keyof Localized) => lowerCaseWords(text[lang]) > FREE_WORDS
      const copied = (['es', 'pt'] as const).find((lang) => sentence('en') && text[lang] === text.en)
      if (copied)
        return [{ field: `${field}.${copied}`, wrong: 'the same text as in English', doThis: 'Translate it.' }]
      return sentence('es') && text.pt === text.es
        ? [{ field: `${field}.pt`, wrong: 'the same text as in Spanish', doThis: 'Translate it.' }]
        : []
    }),
}

function lowerCaseWords(text: string): number {
  return text.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word)).length
}
