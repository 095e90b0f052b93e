import type { Agreement, AtlasRecord, Country, Exercise, Localized, Organization } from '../domain/schema.ts'
import type { AgreementForm, Subject } from '../domain/taxonomy.ts'
import en from '../i18n/messages/en/taxonomy.json' with { type: 'json' }
import es from '../i18n/messages/es/taxonomy.json' with { type: 'json' }
import pt from '../i18n/messages/pt/taxonomy.json' with { type: 'json' }

/**
 * Build-time: titles for records without a proper name, from their structure. Reads the message files directly, so that
 * all three languages are made at once and the words are those of the interface.
 */

export type TitleLocale = keyof Localized

export interface TitleContext {
  readonly countries: ReadonlyMap<string, Country>
  readonly organizations: ReadonlyMap<string, Organization>
}

const WORDS: Readonly<Record<TitleLocale, Readonly<Record<string, unknown>>>> = { en, es, pt }

function word(locale: TitleLocale, group: string, value: string): string {
  const text = WORDS[locale][`${group}_${value.replaceAll('-', '_')}`]
  if (typeof text !== 'string') throw new Error(`no message ${group}_${value} in ${locale}`)
  return text
}

/** Between form and subject. */
const ON: Localized = { en: 'on', es: 'sobre', pt: 'sobre' }
const OF: Localized = { en: 'of', es: 'de', pt: 'de' }
const FOR: Localized = { en: 'for', es: 'para', pt: 'para' }
const JOIN_BY_FORM: Partial<Record<AgreementForm, Localized>> = {
  contract: FOR,
  transfer: FOR,
  authorisation: FOR,
  amendment: { en: 'concerning', es: 'sobre', pt: 'sobre' },
  programme: { en: 'on', es: 'de', pt: 'de' },
}
const JOIN_BY_SUBJECT: Partial<Record<Subject, Localized>> = {
  alliance: OF,
  'peace-and-friendship': OF,
  neutrality: OF,
  boundary: { en: 'on', es: 'de', pt: 'de' },
}

/** Subjects that take an article after the preposition, or other words there. */
const SUBJECT_IN_TITLE: Partial<Record<Subject, Localized>> = {
  'military-mission': { en: 'a military mission', es: 'una misión militar', pt: 'uma missão militar' },
  'naval-mission': { en: 'a naval mission', es: 'una misión naval', pt: 'uma missão naval' },
  'air-mission': { en: 'an air force mission', es: 'una misión aérea', pt: 'uma missão aeronáutica' },
  'zone-of-peace': { en: 'a zone of peace', es: 'una zona de paz', pt: 'uma zona de paz' },
  'status-of-forces': { en: 'status of forces', es: 'el estatuto de las fuerzas', pt: 'o estatuto das forças' },
  space: { en: 'space', es: 'el espacio ultraterrestre', pt: 'o espaço exterior' },
  antarctica: { en: 'Antarctica', es: 'la Antártida', pt: 'a Antártida' },
}

/** Pairs of form and subject that say the same thing twice when joined. */
const WHOLE: Partial<Record<`${AgreementForm}/${Subject}`, Localized>> = {
  'transfer/equipment-transfer': {
    en: 'Equipment transfer',
    es: 'Transferencia de equipos',
    pt: 'Transferência de equipamentos',
  },
  'designation/ally-status': { en: 'Designation as ally', es: 'Designación como aliado', pt: 'Designação como aliado' },
}

const COMBINED: Localized = { en: 'Combined exercise', es: 'Ejercicio combinado', pt: 'Exercício combinado' }
const MULTINATIONAL: Localized = {
  en: 'Multinational exercise',
  es: 'Ejercicio multinacional',
  pt: 'Exercício multinacional',
}
/** Names of places that say where by themselves and need no comma: "off Recife", "frente a Recife". */
const WHERE = /^(Off|Near|Between|Frente a|Cerca de|Entre|Ao largo d|Perto d)/
const OTHERS: Localized = { en: 'and others', es: 'y otros', pt: 'e outros' }
const STATES: Localized = { en: 'parties', es: 'partes', pt: 'partes' }
const BEFORE: Localized = { en: 'before', es: 'antes de', pt: 'antes de' }
const TAGS: Localized = { en: 'en-GB', es: 'es', pt: 'pt-BR' }
const MOST_NAMED = 5

export interface TitleOptions {
  /** Give the date as fully as it is known, to tell acts of one year apart. */
  readonly fullDate?: boolean
}

export function composeTitle(
  record: AtlasRecord,
  context: TitleContext,
  locale: TitleLocale,
  options: TitleOptions = {},
): string {
  if (record.name) return record.name[locale]
  const date = dateText(record, locale, options.fullDate === true)
  if (record.kind === 'exercise' && record.seriesName) return date ? `${record.seriesName} ${date}` : record.seriesName
  const parties = partyText(record, context, locale)
  const head = parties ? `${subjectText(record, locale)}: ${parties}` : subjectText(record, locale)
  return date ? `${head}, ${date}` : head
}

function subjectText(record: AtlasRecord, locale: TitleLocale): string {
  switch (record.kind) {
    case 'agreement':
      return agreementText(record, locale)
    case 'exercise':
      return exerciseText(record, locale)
    case 'meeting':
      return word(locale, 'meeting_form', record.form)
    case 'dispute':
      return word(locale, 'dispute_form', record.form)
    default:
      return word(locale, 'kind', record.kind)
  }
}

/** An exercise without a name is told by where it was held. */
function exerciseText({ parties, partiesIncomplete, place }: Exercise, locale: TitleLocale): string {
  const what = (parties.length > 2 || partiesIncomplete ? MULTINATIONAL : COMBINED)[locale]
  if (!place) return what
  const where = typeof place.name === 'string' ? place.name : place.name[locale]
  return WHERE.test(where) ? `${what} ${where.charAt(0).toLowerCase()}${where.slice(1)}` : `${what}, ${where}`
}

function agreementText({ form, subject }: Agreement, locale: TitleLocale): string {
  const whole = WHOLE[`${form}/${subject}`]
  if (whole) return whole[locale]
  const join = JOIN_BY_SUBJECT[subject] ?? JOIN_BY_FORM[form] ?? ON
  const rest = SUBJECT_IN_TITLE[subject]?.[locale] ?? word(locale, 'subject', subject)
  return `${word(locale, 'form', form)} ${join[locale]} ${rest}`
}

function partyText(record: AtlasRecord, context: TitleContext, locale: TitleLocale): string {
  const ids = record.kind === 'organization' ? [] : record.parties
  const names = ids
    .map((id) => {
      const country = context.countries.get(id)
      if (country) return country.name[locale]
      const organization = context.organizations.get(id)
      return (organization?.abbreviation ?? organization?.name)?.[locale] ?? id
    })
    .sort(new Intl.Collator(TAGS[locale]).compare)
  if (names.length > MOST_NAMED) return `${names.length} ${STATES[locale]}`
  const joined = names.join('–')
  return record.partiesIncomplete && joined ? `${joined} ${OTHERS[locale]}` : joined
}

function dateText(record: AtlasRecord, locale: TitleLocale, full: boolean): string {
  const edtf = record.kind === 'agreement' ? (record.signed ?? record.inForce) : record.start
  const match = /^(\.\.\/)?(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?])?$/.exec(edtf ?? '')
  if (!match) return ''
  const [, before, year = '', month, day, approximate] = match
  let text = year
  if (full && month !== undefined) {
    const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
    text = new Intl.DateTimeFormat(TAGS[locale], {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      ...(day === undefined ? {} : { day: 'numeric' }),
    }).format(at)
  }
  if (before) return `${BEFORE[locale]} ${text}`
  return approximate ? `c. ${text}` : text
}
