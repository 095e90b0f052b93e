import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { packageOf } from '../../../src/build/data/plugin.ts'
import { SCHEMA_FILES, schemaText } from '../../../src/build/data/schemas.ts'
import { compileFolder } from '../../../src/build/load.ts'
import { TERMS } from '../../../src/dataset/sourceTerms.ts'
import type { Described } from '../../../src/panels/data/manifest.ts'

interface Resource extends Described {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly profile?: string
  readonly rowCount?: number
  readonly jsonSchema?: string
  readonly schema?: {
    readonly fields: readonly ({ readonly name: string; readonly type: string } & Described)[]
    readonly primaryKey?: string | readonly string[]
    readonly foreignKeys?: readonly {
      readonly fields: string
      readonly reference: { readonly resource: string; readonly fields: string }
    }[]
  }
}

const compiled = compileFolder('data')
const files = new Map(packageOf('data').map(({ path, text }) => [path, text]))
const descriptor = JSON.parse(files.get('datapackage.json') ?? '{}') as {
  readonly version: string
  readonly resources: readonly Resource[]
  readonly [key: string]: unknown
}
const tables = descriptor.resources.filter((r) => r.schema)
const rowsOf = (resource: Resource) => {
  const { data, errors } = Papa.parse<Record<string, string>>((files.get(resource.path) ?? '').trimEnd(), {
    header: true,
  })
  expect(errors).toEqual([])
  return data
}
const read = new Map(tables.map((t) => [t.name, rowsOf(t)]))
function byRecord(name: string): ReadonlyMap<string, Record<string, string>[]> {
  const groups = new Map<string, Record<string, string>[]>()
  for (const row of read.get(name) ?? []) groups.set(row.record ?? '', [...(groups.get(row.record ?? '') ?? []), row])
  return groups
}
const plain = (cell: string | undefined) => (cell ?? '').replace(/^'(?=[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/, '')

/** The rules of the Frictionless profiles for packages, resources and table schemas that concern what is used here. */
const PROFILE = {
  type: 'object',
  required: ['name', 'resources', 'profile'],
  properties: {
    profile: { const: 'data-package' },
    name: { type: 'string', pattern: '^([-a-z0-9._/])+$' },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    created: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }] },
    },
    sources: { type: 'array', minItems: 1, items: { type: 'object', required: ['title'] } },
    contributors: {
      type: 'array',
      items: { type: 'object', required: ['title'], properties: { role: { type: 'string' } } },
    },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'bytes', 'hash'],
        properties: {
          name: { type: 'string', pattern: '^([-a-z0-9._/])+$' },
          path: { type: 'string', pattern: '^(?=^[^./~])(^((?!\\.{2}).)*$).*$' },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          bytes: { type: 'integer' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type', 'description'],
                  properties: { type: { enum: ['string', 'integer', 'number', 'boolean'] } },
                },
              },
            },
          },
        },
      },
    },
  },
}

describe('the data package', () => {
  it('follows the profile of Frictionless, every column explained', () => {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(PROFILE)
    validate(descriptor)
    expect(validate.errors ?? []).toEqual([])
    expect(new Set(descriptor.resources.map((r) => r.name)).size).toBe(descriptor.resources.length)
  })

  it('explains every table and column in the three languages', () => {
    for (const table of tables)
      for (const one of [table, ...(table.schema?.fields ?? [])]) {
        const { description = '', description_es = '', description_pt = '' } = one
        expect([description_es, description_pt], `${table.name}, ${one.name}`).not.toContain('')
        expect([description_es, description_pt], `${table.name}, ${one.name}`).not.toContain(description)
      }
  })

  it('has every file it names, of the size and with the checksum it says, and no other', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const text = files.get(path) ?? ''
      expect([path, Buffer.byteLength(text)]).toEqual([path, bytes])
      expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`)
    }
    expect([...files.keys()].sort()).toEqual([...descriptor.resources.map((r) => r.path), 'datapackage.json'].sort())
  })

  it('has tables whose columns, types, keys and references are as described', () => {
    for (const { name, rowCount, schema } of tables) {
      const rows = read.get(name) ?? []
      expect([name, rows.length]).toEqual([name, rowCount])
      const first = rows[0]
      if (first) expect(Object.keys(first)).toEqual(schema?.fields.map((f) => f.name))
      for (const field of schema?.fields ?? []) {
        const wrong = rows.map((row) => row[field.name] ?? '').filter((cell) => cell !== '' && !fits(field.type, cell))
        expect([name, field.name, wrong]).toEqual([name, field.name, []])
      }
      const key = [schema?.primaryKey ?? []].flat()
      if (key.length > 0) expect(new Set(rows.map((row) => key.map((k) => row[k]).join('|'))).size).toBe(rows.length)
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const ids = new Set(read.get(reference.resource)?.map((row) => row[reference.fields]))
        expect(rows.filter((row) => !ids.has(row[fields])).map((row) => row[fields])).toEqual([])
      }
    }
  })

  it('says in its tables what the dataset says', () => {
    const parties = byRecord('parties')
    const evidence = byRecord('evidence')
    for (const record of compiled.records) {
      const row = read.get(`${record.kind}s`)?.find((r) => r.id === record.id)
      expect(plain(row?.title_es)).toBe(record.derived.title.es)
      expect(plain(row?.note_pt)).toBe(record.note?.pt ?? '')
      expect(row?.status).toBe(record.status.is)
      expect(row?.confidence).toBe(record.derived.confidence)
      expect(row?.signed ?? '').toBe(('signed' in record && record.signed) || '')
      const own =
        parties
          .get(record.id)
          ?.filter((p) => p.role === 'party')
          .map((p) => p.party) ?? []
      expect(own).toEqual(record.parties)
      expect(evidence.get(record.id)?.map((e) => e.source)).toEqual(record.evidence.map((e) => e.source))
      expect(evidence.get(record.id)?.map((e) => e.supports)).toEqual(
        record.evidence.map((e) => e.supports.join(' | ')),
      )
    }
  })

  it('holds JSON that the JSON Schemas of the same package accept, and that they refuse once broken', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    ajv.addFormat('uri', true)
    for (const { path, jsonSchema } of descriptor.resources.filter((r) => r.jsonSchema)) {
      const validate = ajv.compile(JSON.parse(files.get(jsonSchema ?? '') ?? '{}'))
      const value = JSON.parse(files.get(path) ?? 'null')
      expect([path, validate(value), validate.errors?.slice(0, 3)]).toEqual([path, true, undefined])
      const broken = Array.isArray(value) ? [{ ...value[0], misspelt: 1 }] : { ...value, misspelt: 1 }
      expect([path, validate(broken)]).toEqual([path, false])
    }
  })

  it('has the schemas that are committed for editors', () => {
    for (const { name, file } of SCHEMA_FILES)
      expect(readFileSync(`data/schema/${file}`, 'utf8')).toBe(schemaText(name))
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'json.schemas': { url: string }[] }
    expect(settings['json.schemas']).toHaveLength(SCHEMA_FILES.length)
    for (const { url } of settings['json.schemas']) expect(existsSync(url)).toBe(true)
  })

  it('is of one version with the repository, its citation file and its changelog', () => {
    const npm = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    const cff = readFileSync('CITATION.cff', 'utf8')
    expect(descriptor.version).toBe(compiled.version)
    expect(npm.version).toBe(compiled.version)
    expect(/^version: (.*)$/m.exec(cff)?.[1]).toBe(compiled.version)
    expect(/^date-released: (.*)$/m.exec(cff)?.[1]).toBe(compiled.asOf)
    expect(files.get('CHANGELOG.md')).toContain(`## ${compiled.version} (data as of ${compiled.asOf})`)
  })

  it('gives terms of publishers that exist', () => {
    const ids = new Set(compiled.publishers.map((p) => p.id))
    expect(TERMS.flatMap((t) => t.publisher ?? []).filter((id) => !ids.has(id))).toEqual([])
  })
})

function fits(type: string, cell: string): boolean {
  if (type === 'integer') return /^-?\d+$/.test(cell)
  if (type === 'number') return cell.trim() !== '' && Number.isFinite(Number(cell))
  return type === 'boolean' ? /^(true|false)$/.test(cell) : true
}
