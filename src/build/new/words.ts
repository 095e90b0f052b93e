import {
  activityDefinition,
  basisDefinition,
  disputeFormDefinition,
  formDefinition,
  meetingFormDefinition,
  memberStatusDefinition,
  publisherClassDefinition,
  statusDefinition,
  subjectDefinition,
  threatDefinition,
  typeDefinition,
} from '../../dataset/labels.ts'
import {
  ACTIVITIES,
  AGREEMENT_FORMS,
  AGREEMENT_TYPES,
  BASES,
  DISPUTE_FORMS,
  FIELDS,
  MEETING_FORMS,
  MEMBER_STATUSES,
  PUBLISHER_CLASSES,
  STATUSES,
  SUBJECTS,
  THREATS,
} from '../../domain/taxonomy.ts'

/** Vocabularies as they are listed under a question: each value with what counts as it. */

function listed<T extends string>(values: readonly T[], define: (value: T) => string): string {
  return values.map((value) => `  ${value.padEnd(26)} ${define(value)}`).join('\n')
}

export const listTypes = () => listed(AGREEMENT_TYPES, typeDefinition)
export const listForms = () => listed(AGREEMENT_FORMS, formDefinition)
export const listSubjects = () => listed(SUBJECTS, subjectDefinition)
export const listStatuses = () => listed(STATUSES, statusDefinition)
export const listMeetingForms = () => listed(MEETING_FORMS, meetingFormDefinition)
export const listDisputeForms = () => listed(DISPUTE_FORMS, disputeFormDefinition)
export const listThreats = () =>
  `${listed(THREATS, threatDefinition)}\n\nThe basis is one of:\n${listed(BASES, basisDefinition)}`
export const listActivities = () =>
  `${listed(ACTIVITIES, activityDefinition)}\n\nThe basis is one of:\n${listed(BASES, basisDefinition)}`
export const listMemberStatuses = () => listed(MEMBER_STATUSES, memberStatusDefinition)
export const listClasses = () => listed(PUBLISHER_CLASSES, publisherClassDefinition)
export const listFields = () => `  ${FIELDS.join(', ')}`
