import { z } from 'zod'
import { meaningOf } from '../../dataset/dictionary.ts'
import { FILE_NAMES, type FileName, LIST_SCHEMAS, metaSchema } from '../../dataset/files.ts'

/** The JSON Schema of a file of data/, made from the schema that the build checks it with. Named by the file. */
export function jsonSchemaOf(name: FileName): Readonly<Record<string, unknown>> {
  const schema = name === 'meta' ? metaSchema : z.array(LIST_SCHEMAS[name])
  const made = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      for (const [field, inner] of Object.entries(jsonSchema.properties ?? {})) {
        const meaning = meaningOf(field, name)
        if (meaning !== undefined && typeof inner === 'object') inner.description = meaning
      }
    },
  })
  return { ...made, title: `Atlas Sur: ${name}` }
}

export function schemaText(name: FileName): string {
  return `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`
}

export const SCHEMA_FILES: readonly { readonly name: FileName; readonly file: string }[] = FILE_NAMES.map((name) => ({
  name,
  file: `${name}.schema.json`,
}))
