import type { Page } from '@playwright/test'
import { expect } from './atlas.ts'
import { openStill } from './still.ts'

export const LANGS = ['en', 'es', 'pt'] as const
export const THEMES = ['light', 'dark'] as const

/** Every kind of view that an address opens. */
export const VIEWS = {
  opening: '',
  world: '&map=world',
  globe: '&map=globe&sel=BRA-CHN',
  country: '&sel=BRA',
  pair: '&sel=BRA-PER',
  record: '&sel=agr-bra-per-2006-11-09-defence',
  organization: '&sel=org-unasur',
  mission: '&sel=mis-cruz-del-sur',
  dispute: '&sel=dsp-bol-chl-sea-access',
  series: '&sel=series:acrux',
  claim: '&sel=claim:clm-011',
  source: '&sel=source:17blogs-com-8192ca2e',
  filtered: '&threat=drug-trafficking&country=BRA,PER&all=country&time=2000..2020',
  nothing: '&threat=cyber&time=..1900',
  tour: '&tour=doc-1.1',
  table: '&page=table',
  grouped: '&page=table&group=kind&sel=CHL',
  matrix: '&page=matrix',
  figures: '&page=figures',
  compare: '&page=compare&with=BRA,CHL',
  documents: '&page=documents',
  coverage: '&page=coverage',
  data: '&page=data',
  words: '&page=words&term=threat:cyber',
  embed: '&embed=title,filters,legend,timeline',
} as const

export const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 800 }

interface Opened {
  readonly search: string
  readonly phone?: true
  readonly open: (page: Page) => Promise<void>
}

/** What is opened by hand over a view, and is not in the address. */
export const OPENED: Readonly<Record<string, Opened>> = {
  take: {
    search: '&threat=cyber',
    open: (page) => page.getByRole('button', { name: 'Download or cite' }).click(),
  },
  citation: {
    search: '&sel=BRA-PER',
    open: async (page) => {
      await page.getByRole('button', { name: 'Download or cite' }).click()
      await page.getByRole('tab', { name: 'Citation' }).click()
    },
  },
  picture: {
    search: '',
    open: async (page) => {
      await page.getByRole('button', { name: 'Download or cite' }).click()
      await page.getByRole('tab', { name: 'Picture' }).click()
    },
  },
  'own data': { search: '', open: (page) => page.getByRole('button', { name: /own data/i }).click() },
  keys: { search: '', open: (page) => page.getByRole('button', { name: 'Keyboard' }).click() },
  report: {
    search: '&sel=agr-bra-per-2006-11-09-defence',
    open: (page) => page.getByRole('button', { name: 'Report an error' }).click(),
  },
  search: {
    search: '',
    open: async (page) => {
      await page.getByRole('combobox', { name: 'Search the atlas' }).fill('brasil')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  },
  lanes: {
    search: '',
    open: (page) => page.getByRole('button', { name: 'Organizations and disputes' }).click(),
  },
  'map list': {
    search: '',
    open: async (page) => {
      await page.getByRole('listbox').focus()
      await page.keyboard.type('arg')
      await page.keyboard.press('ArrowRight')
    },
  },
  'phone, filters': {
    search: '',
    phone: true,
    open: (page) => page.getByRole('button', { name: 'Filters' }).click(),
  },
  'phone, menu': {
    search: '',
    phone: true,
    open: (page) => page.getByRole('button', { name: 'Map: pages and settings' }).click(),
  },
  'phone, dates': { search: '', phone: true, open: (page) => page.getByRole('button', { name: 'Dates' }).click() },
  'phone, reading': { search: '&sel=CHL', phone: true, open: async () => {} },
}

/** Opens a view without the map engine, which is not what these tests are about, and waits for what arrives late. */
export async function openView(page: Page, search: string): Promise<void> {
  await openStill(page, `?lang=en${search}`)
  await expect(page.locator('[data-page] p', { hasText: 'on its way' })).toBeHidden()
}

export async function openOver(page: Page, { search, phone, open }: Opened): Promise<void> {
  await page.setViewportSize(phone ? PHONE : DESK)
  await openView(page, search)
  await open(page)
}

/** Another language and theme, as the back button would bring them: what is open stays open. */
export async function turnTo(page: Page, lang: string, theme: string): Promise<void> {
  await page.evaluate(
    ([lang, theme]) => {
      const search = location.search.replace(/([?&])(lang|theme)=\w+/g, '$1').replace(/[?&]+/g, '&')
      history.replaceState(null, '', `?lang=${lang}&theme=${theme}${search.replace(/^&?/, '&')}`)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    [lang, theme] as const,
  )
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}
