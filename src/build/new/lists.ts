import type { z } from 'zod'
import { agreementSchema, missionSchema } from '../../domain/schema.ts'
import type { Asker } from './ask.ts'
import { code, type Fields, noDay } from './parts.ts'

/** Fields of a record that hold rows: `BRA 2008, PER 2009-05-01`, a row between commas, a word for each cell. */
export const rows = (answer: string): readonly (readonly string[])[] =>
  answer.split(',').map((part) => part.trim().split(/\s+/))

/** Cells that say something: "-" stands for none. */
export function given(cells: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([key, cell]) => (cell === undefined || cell === '-' ? [] : [[key, cell]])),
  )
}

export function firstNoDay(dates: readonly (string | undefined)[]): string | null {
  return dates.flatMap((date) => (date === undefined ? [] : (noDay(date) ?? [])))[0] ?? null
}

/** One after the other, as titles have commas in them. */
export async function officialTitles(asker: Asker, into: Fields): Promise<void> {
  const schema = agreementSchema.shape.officialTitles.unwrap().element
  const titles: z.infer<typeof schema>[] = []
  for (;;) {
    const title = await asker.ask({
      name: 'officialTitles',
      text: `Official title ${titles.length + 1}: language code, then the title: "es Memorándum de Entendimiento sobre…"`,
      empty: titles.length === 0 ? 'leave out' : 'no more titles',
      schema,
      parse: (answer) => {
        const [lang = '', ...title] = answer.split(/\s+/)
        return { lang, text: title.join(' ') }
      },
    })
    if (title === null) break
    titles.push(title)
  }
  if (titles.length > 0) into.officialTitles = titles
}

export async function actions(asker: Asker, into: Fields): Promise<void> {
  const value = await asker.ask({
    name: 'actions',
    text: 'What single parties of a treaty did: party, signed, ratified, in force, withdrawn (dates, "-" for none), several between commas: "BRA 1947-09-02 1948-03-25, ECU - - - 2014-02-19"',
    empty: 'nothing known',
    schema: agreementSchema.shape.actions.unwrap(),
    parse: (answer) =>
      rows(answer).map(([party = '', signed, ratified, inForce, withdrawn]) => ({
        party: code(party),
        ...given({ signed, ratified, inForce, withdrawn }),
      })),
    refuse: (made) => firstNoDay(made.flatMap((m) => [m.signed, m.ratified, m.inForce, m.withdrawn])),
  })
  if (value !== null) into.actions = value
}

export async function contingents(asker: Asker, into: Fields): Promise<void> {
  const number = (cell: string | undefined) => (cell !== undefined && /^\d+$/.test(cell) ? Number(cell) : cell)
  const value = await asker.ask({
    name: 'contingents',
    text: 'People sent: country, year, number, and "reported" or "estimated", several between commas: "BRA 2005 1200 reported, CHL 2005 583 reported"',
    empty: 'not known',
    schema: missionSchema.shape.contingents.unwrap(),
    parse: (answer) =>
      rows(answer).map(([country = '', year, size, basis]) => ({
        country: code(country),
        year: number(year),
        size: number(size),
        basis,
      })),
  })
  if (value !== null) into.contingents = value
}
