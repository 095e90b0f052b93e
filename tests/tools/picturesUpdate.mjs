import { spawnSync } from 'node:child_process'

/** Takes the pictures as they are drawn now for right: `npm run pictures:update`. */
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/pictures'], {
  stdio: 'inherit',
  env: { ...process.env, ATLAS_PICTURES: 'update' },
  shell: process.platform === 'win32',
})
process.exit(status ?? 1)
