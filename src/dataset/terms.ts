import {
  ACTIVITIES,
  AGREEMENT_FORMS,
  AGREEMENT_TYPES,
  BASES,
  CONFIDENCES,
  DISPUTE_FORMS,
  FINDINGS,
  KINDS,
  MEETING_FORMS,
  MEMBER_STATUSES,
  PUBLISHER_CLASSES,
  SCOPES,
  STATUSES,
  SUBJECTS,
  THREATS,
} from '../domain/taxonomy.ts'
import { m } from '../i18n/generated/messages.js'
import * as words from './labels.ts'

/** Every word that the atlas defines, under one name for each: what a popover explains and the page of words lists. */
export interface Term {
  /** `threat:cyber`: the group, then the value. */
  readonly id: string
  readonly label: () => string
  readonly definition: () => string
}

export interface TermGroup {
  readonly id: string
  readonly title: () => string
  readonly terms: readonly Term[]
}

function group<T extends string>(
  id: string,
  title: () => string,
  values: readonly T[],
  label: (value: T) => string,
  definition: (value: T) => string,
): TermGroup {
  const terms = values.map((value) => ({
    id: `${id}:${value}`,
    label: () => label(value),
    definition: () => definition(value),
  }))
  return { id, title, terms }
}

const MODES: readonly words.Mode[] = ['active', 'begun', 'until']
const NOT_STATED = 'not-stated'

/** In the order in which a reader meets them: the records, what they are about, how sure they are. */
export const TERM_GROUPS: readonly TermGroup[] = [
  group('kind', m.filter_facet_kind, KINDS, words.kindLabel, words.kindDefinition),
  group('type', m.filter_facet_type, AGREEMENT_TYPES, words.typeLabel, words.typeDefinition),
  group('form', m.words_group_form, AGREEMENT_FORMS, words.formLabel, words.formDefinition),
  group('subject', m.words_group_subject, SUBJECTS, words.subjectLabel, words.subjectDefinition),
  group('meeting', m.words_group_meeting, MEETING_FORMS, words.meetingFormLabel, words.meetingFormDefinition),
  group('dispute', m.words_group_dispute, DISPUTE_FORMS, words.disputeFormLabel, words.disputeFormDefinition),
  group('member', m.words_group_member, MEMBER_STATUSES, words.memberStatusLabel, words.memberStatusDefinition),
  group('threat', m.filter_facet_threat, THREATS, words.threatLabel, words.threatDefinition),
  group('activity', m.filter_facet_activity, ACTIVITIES, words.activityLabel, words.activityDefinition),
  group('value', m.words_group_value, [NOT_STATED], m.not_stated, m.define_not_stated),
  group('basis', m.words_group_basis, BASES, words.basisLabel, words.basisDefinition),
  group('status', m.field_status, STATUSES, words.statusLabel, words.statusDefinition),
  group('scope', m.filter_facet_scope, SCOPES, words.scopeLabel, words.scopeDefinition),
  group('mode', m.words_group_mode, MODES, words.modeLabel, words.modeDefinition),
  group('confidence', m.filter_facet_confidence, CONFIDENCES, words.confidenceLabel, words.confidenceDefinition),
  group(
    'publisher',
    m.words_group_publisher,
    PUBLISHER_CLASSES,
    words.publisherClassLabel,
    words.publisherClassDefinition,
  ),
  group('finding', m.documents_filter_finding, FINDINGS, words.findingLabel, words.findingDefinition),
]

const BY_ID: ReadonlyMap<string, Term> = new Map(
  TERM_GROUPS.flatMap(({ terms }) => terms.map((term) => [term.id, term])),
)

/** Null where the atlas defines no such word. */
export function termOf(id: string): Term | null {
  return BY_ID.get(id) ?? null
}
