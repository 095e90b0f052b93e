import { afterEach, describe, expect, it } from 'vitest'
import * as words from '../../src/dataset/labels.ts'
import * as taxonomy from '../../src/domain/taxonomy.ts'
import { setActiveLocale } from '../../src/i18n/locale.ts'

const LOCALES = ['en', 'es', 'pt'] as const

/** Every vocabulary that readers see: its values, their labels and what defines them. */
const VOCABULARIES = {
  kinds: entries(taxonomy.KINDS, words.kindLabel, words.kindDefinition),
  types: entries(taxonomy.AGREEMENT_TYPES, words.typeLabel, words.typeDefinition),
  forms: entries(taxonomy.AGREEMENT_FORMS, words.formLabel, words.formDefinition),
  subjects: entries(taxonomy.SUBJECTS, words.subjectLabel, words.subjectDefinition),
  threats: entries(taxonomy.THREATS, words.threatLabel, words.threatDefinition),
  activities: entries(taxonomy.ACTIVITIES, words.activityLabel, words.activityDefinition),
  statuses: entries(taxonomy.STATUSES, words.statusLabel, words.statusDefinition),
  scopes: entries(taxonomy.SCOPES, words.scopeLabel, words.scopeDefinition),
  confidences: entries(taxonomy.CONFIDENCES, words.confidenceLabel, words.confidenceDefinition),
  'meeting forms': entries(taxonomy.MEETING_FORMS, words.meetingFormLabel, words.meetingFormDefinition),
  'dispute forms': entries(taxonomy.DISPUTE_FORMS, words.disputeFormLabel, words.disputeFormDefinition),
  'member statuses': entries(taxonomy.MEMBER_STATUSES, words.memberStatusLabel, words.memberStatusDefinition),
  bases: entries(taxonomy.BASES, words.basisLabel, words.basisDefinition),
  'publisher classes': entries(taxonomy.PUBLISHER_CLASSES, words.publisherClassLabel, words.publisherClassDefinition),
  findings: entries(taxonomy.FINDINGS, words.findingLabel, words.findingDefinition),
  modes: entries(['active', 'begun', 'until'] as const, words.modeLabel, words.modeDefinition),
}

function entries<T extends string>(values: readonly T[], label: (v: T) => string, definition: (v: T) => string) {
  return values.map((value) => ({ value, label: () => label(value), definition: () => definition(value) }))
}

afterEach(() => setActiveLocale('en'))

describe.each(Object.entries(VOCABULARIES))('%s', (name, list) => {
  it.each(LOCALES)('are defined in %s by a sentence that says more than the label', (locale) => {
    setActiveLocale(locale)
    for (const { value, label, definition } of list) {
      expect(definition(), value).toMatch(/^[\p{Lu}“«].{18,}\.$/u)
      expect(definition().split(' ').length, value).toBeGreaterThan(label().split(' ').length)
    }
    // Subjects are told apart by group.
    const most = name === 'subjects' ? 10 : list.length
    expect(new Set(list.map((entry) => entry.definition())).size).toBe(most)
  })

  it('are not defined in the words of another language', () => {
    const texts = LOCALES.map((locale) => {
      setActiveLocale(locale)
      return list.map((entry) => entry.definition())
    })
    list.forEach(({ value }, i) => {
      expect(new Set(texts.map((text) => text[i])).size, value).toBe(3)
    })
  })
})
