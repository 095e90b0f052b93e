import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// Node 20 cannot read TypeScript: Vite, which is here anyway, turns it for us.
const root = fileURLToPath(new URL('../..', import.meta.url))
const { module } = await runnerImport(fileURLToPath(new URL('./cli.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
})
const [command, ...more] = process.argv.slice(2)
const folder = process.env.ATLAS_DATA ?? fileURLToPath(new URL('../../data', import.meta.url))
process.exitCode = await module.main(command, folder, (text) => console.log(text), more)
