import { toCsv } from '../exports/csv.ts'
import { COLUMNS, type Column } from './flat.ts'

type Example = Partial<Record<Column, string>>

/** Invented, and saying so: to be overwritten. */
const EXAMPLES: readonly Example[] = [
  {
    kind: 'agreement',
    id: 'agr-example',
    title_en: 'Example: memorandum on cyber defence',
    title_es: 'Ejemplo: memorando sobre ciberdefensa',
    title_pt: 'Exemplo: memorando sobre defesa cibernética',
    parties: 'KEN;UGA',
    date: '2019-05-14',
    in_force: '2020',
    status: 'in-force',
    status_as_of: '2024',
    type: 'defence',
    form: 'memorandum',
    subject: 'cyber-defence',
    threats: 'cyber',
    activities: 'training;cyber-defence',
    place: 'Nairobi',
    source_title: 'Example source',
    source_url: 'https://example.org/source',
    publisher: 'Example ministry',
    publisher_class: 'official',
    locator: 'p. 3',
  },
  {
    kind: 'exercise',
    title_en: 'Example exercise 2023',
    parties: 'KEN;TZA;UGA',
    date: '2023-06~',
    status: 'held',
    activities: 'joint-exercise',
    place: 'Mombasa',
    lat: '-4.05',
    lon: '39.67',
    source_title: 'Example report',
    publisher: 'Example newspaper',
    publisher_class: 'press',
  },
]

export function templateCsv(): string {
  return toCsv(
    COLUMNS,
    EXAMPLES.map((example) => COLUMNS.map((column) => example[column] ?? '')),
  )
}

/** The published schema in full: one record with its source and publisher. */
export function templateJson(): string {
  const name = (en: string, es: string, pt: string) => ({ en, es, pt })
  return `${JSON.stringify(
    {
      publishers: [{ id: 'example-ministry', name: 'Example ministry', class: 'official', country: 'KEN' }],
      sources: [
        {
          id: 'example-source',
          title: 'Example source',
          publisher: 'example-ministry',
          url: 'https://example.org/source',
        },
      ],
      records: [
        {
          kind: 'agreement',
          id: 'agr-example',
          name: name(
            'Example: memorandum on cyber defence',
            'Ejemplo: memorando sobre ciberdefensa',
            'Exemplo: memorando sobre defesa cibernética',
          ),
          type: 'defence',
          form: 'memorandum',
          subject: 'cyber-defence',
          parties: ['KEN', 'UGA'],
          signed: '2019-05-14',
          status: { is: 'in-force', asOf: '2024' },
          threats: [{ id: 'cyber', basis: 'stated' }],
          evidence: [
            {
              source: 'example-source',
              locator: 'p. 3',
              supports: ['existence', 'title', 'parties', 'signed', 'status', 'threats'],
            },
          ],
        },
      ],
    },
    null,
    2,
  )}\n`
}
