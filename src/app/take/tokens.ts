import css from '../../ui/tokens.css?raw'

export type PictureTheme = 'light' | 'dark'

/** The colours of a theme by the name of their token, whatever theme the page is in. */
export function tokensOf(theme: PictureTheme): (name: string) => string {
  return tokensFrom(css, theme)
}

export function tokensFrom(css: string, theme: PictureTheme): (name: string) => string {
  const [light = '', dark = ''] = css.split(/:root\[data-theme="?dark"?\]/)
  const values = new Map([...declared(light), ...(theme === 'dark' ? declared(dark) : [])])
  return (name) => {
    const value = values.get(name)
    if (value === undefined) throw new Error(`tokens.css has no colour ${name}`)
    return value
  }
}

function declared(block: string): readonly (readonly [string, string])[] {
  return [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,8})\s*[;}]/gi)].map(([, name = '', value = '']) => [
    name,
    value,
  ])
}
