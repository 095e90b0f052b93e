// Permanent pages can be read without any script. This one offers the live atlas: nobody is taken there who has not
// asked for it, once by the link or for good by the box beside it. It sets the theme chosen in the atlas, too.
;(() => {
  const KEY = 'atlas-pages'
  const storage = (act) => {
    try {
      return act(localStorage)
    } catch {
      return null
    }
  }
  const theme = storage((s) => s.getItem('atlas-theme'))
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme

  addEventListener('DOMContentLoaded', () => {
    const open = document.body.dataset.open
    const always = storage((s) => s.getItem(KEY)) === 'atlas'
    // Back from the atlas, or by its link to this page, the reader wants to read.
    const [entry] = performance.getEntriesByType('navigation')
    const back = entry && entry.type === 'back_forward'
    if (open && always && !back && location.hash === '') {
      location.replace(open)
      return
    }
    const box = document.getElementById('always')
    if (box && storage((s) => s.setItem(KEY, s.getItem(KEY) || '') || true)) {
      box.checked = always
      box.closest('label').hidden = false
      box.addEventListener('change', () => storage((s) => s.setItem(KEY, box.checked ? 'atlas' : '')))
    }
    for (const place of document.querySelectorAll('[data-address]')) {
      place.textContent = location.href.split(/[?#]/)[0]
    }
  })
})()
