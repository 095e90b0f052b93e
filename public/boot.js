// Runs before the first paint: language and theme decide how the static page looks, and a view of one's own in the
// address must not flash the opening view first. Kept apart from the page so that no inline script is needed.
;(() => {
  const root = document.documentElement
  const params = new URLSearchParams(location.search)
  const stored = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const langs = ['en', 'es', 'pt']
  const wishes = [params.get('lang'), stored('atlas-lang'), ...(navigator.languages || [])]
  root.lang = wishes.map((w) => String(w).slice(0, 2).toLowerCase()).find((l) => langs.includes(l)) || 'en'
  const theme = [params.get('theme'), stored('atlas-theme')].find((t) => t === 'light' || t === 'dark')
  root.dataset.theme = theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  if (stored('atlas-rail') === 'closed') root.dataset.rail = 'closed'
  params.delete('lang')
  params.delete('theme')
  if (params.size > 0) root.dataset.view = 'custom'
})()
