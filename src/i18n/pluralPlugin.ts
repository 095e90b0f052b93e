import type { Plugin } from 'vite'

const SLOW = 'return new Intl.PluralRules(locale, options).select(Number(input))'
const QUICK = 'return rulesOf(locale, options).select(Number(input))'
const CACHE = `
const rules = new Map()
function rulesOf(locale, options) {
  const key = locale + (options?.type ?? '')
  let found = rules.get(key)
  if (!found) rules.set(key, (found = new Intl.PluralRules(locale, options)))
  return found
}
`

/** The compiled messages make new plural rules at every call, which costs more than all else a step of the window does. */
export function keptPluralRules(): Plugin {
  return {
    name: 'atlas-kept-plural-rules',
    transform(code, id) {
      if (!id.endsWith('/i18n/generated/registry.js')) return null
      if (!code.includes(SLOW)) this.error('The compiled messages have changed: their plural rules cannot be kept')
      return { code: code.replace(SLOW, QUICK) + CACHE, map: null }
    },
  }
}
