import { createHash } from 'node:crypto'
import type { CompiledDataset } from '../../dataset/compiled.ts'
import { meaningOf } from '../../dataset/dictionary.ts'
import { FILE_NAMES } from '../../dataset/files.ts'
import { TERMS } from '../../dataset/sourceTerms.ts'
import type { Changelog } from './changelog.ts'
import { changelogText } from './changelogText.ts'
import { descriptions } from './dictionaryTexts.ts'
import { partTables } from './partTables.ts'
import { SCHEMA_FILES, schemaText } from './schemas.ts'
import { kindTables, type Table, tableCsv } from './tables.ts'

/** A file of the data package: its path from `data/`, and what is in it. */
export interface PackageFile {
  readonly path: string
  readonly text: string
}

export interface PackageInput {
  readonly compiled: CompiledDataset
  /** The files of data/ as they stand, by name without ending. */
  readonly raw: ReadonlyMap<string, string>
  readonly changelog: Changelog
  readonly address: string | null
}

/** Everything that lies in `dist/data/`, `datapackage.json` last. */
export function packageFiles({ compiled, raw, changelog, address }: PackageInput): readonly PackageFile[] {
  const tables = [...kindTables(compiled), ...partTables(compiled)]
  const csv = tables.map((table) => ({
    table,
    file: { path: `csv/${table.name.replaceAll('_', '-')}.csv`, text: tableCsv(table) },
  }))
  const json = FILE_NAMES.flatMap((name) => {
    const text = raw.get(name)
    return text === undefined ? [] : [{ name, file: { path: `json/${name}.json`, text } }]
  })
  const schemas = SCHEMA_FILES.map(({ name, file }) => ({
    name,
    file: { path: `schema/${file}`, text: schemaText(name) },
  }))
  const log = { path: 'CHANGELOG.md', text: changelogText(changelog) }
  const descriptor = {
    profile: 'data-package',
    name: 'atlas-sur',
    title: 'Atlas Sur: defence cooperation in South America',
    description:
      'Agreements, exercises, organizations, missions, meetings and disputes that concern the defence of the twelve South American states, each with its evidence. Facts are paraphrased and cited one by one; the sources keep their own terms, given under "sources".',
    version: compiled.version,
    created: `${compiled.asOf}T00:00:00Z`,
    ...(address === null ? {} : { homepage: address }),
    keywords: ['defence cooperation', 'South America', 'international agreements', 'military exercises'],
    licenses: [{ name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' }],
    contributors: [{ title: 'The Atlas Sur contributors', role: 'author' }],
    sources: TERMS.map(({ title, terms, path, citation }) => ({
      title: title.en,
      ...(path === undefined ? {} : { path }),
      terms: terms.en,
      ...(citation === undefined ? {} : { citation }),
    })),
    changes: changelog.map(({ version, asOf, first, lists }) => ({
      version,
      asOf,
      ...(first ? { first } : {}),
      lists: Object.entries(lists).map(([name, { count, added, removed, changed }]) => ({
        name,
        count,
        added: added.length,
        removed: removed.length,
        changed: changed.length,
      })),
    })),
    resources: [
      ...csv.map(({ table, file }) => ({ ...tableResource(table), ...measured(file) })),
      ...json.map(({ name, file }) => ({
        name: `json-${name}`,
        title: `${name} as kept in the repository`,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        jsonSchema: `schema/${name}.schema.json`,
        ...measured(file),
      })),
      ...schemas.map(({ name, file }) => ({
        name: `schema-${name}`,
        title: `JSON Schema of ${name}`,
        format: 'json',
        mediatype: 'application/schema+json',
        encoding: 'utf-8',
        ...measured(file),
      })),
      {
        name: 'changelog',
        title: 'What changed between versions',
        format: 'md',
        mediatype: 'text/markdown',
        encoding: 'utf-8',
        ...measured(log),
      },
    ],
  }
  const files = [...csv, ...json, ...schemas].map(({ file }) => file)
  return [...files, log, { path: 'datapackage.json', text: `${JSON.stringify(descriptor, null, 2)}\n` }]
}

function measured({ path, text }: PackageFile) {
  return { path, bytes: Buffer.byteLength(text), hash: `sha256:${createHash('sha256').update(text).digest('hex')}` }
}

/** Addresses of tables are names of resources: lower-case letters, digits and hyphens. */
const nameOf = (table: string) => table.replaceAll('_', '-')

function tableResource({ name, description, columns, rows, primaryKey, foreignKeys }: Table) {
  return {
    name: nameOf(name),
    title: name,
    ...descriptions(description),
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    rowCount: rows.length,
    schema: {
      fields: columns.map((column) => {
        const meaning = meaningOf(column.meaning)
        const language = /_(en|es|pt)$/.exec(column.name)?.[1]
        return {
          name: column.name,
          type: column.type,
          ...(meaning === undefined ? {} : descriptions(meaning, language)),
          ...(column.type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
        }
      }),
      missingValues: [''],
      ...(primaryKey === undefined ? {} : { primaryKey }),
      ...(foreignKeys === undefined
        ? {}
        : {
            foreignKeys: foreignKeys.map(({ field, table }) => ({
              fields: field,
              reference: { resource: nameOf(table), fields: 'id' },
            })),
          }),
    },
  }
}
