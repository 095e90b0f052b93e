/** Parts that arrive on demand may take long on a busy machine: a limit against hanging, not a measure of speed. */
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: 20_000 })
}

export {}
