import type {
  Activity,
  Basis,
  Confidence,
  DisputeForm,
  Field,
  Finding,
  Kind,
  MeetingForm,
  MemberStatus,
  PublisherClass,
  Scope,
  Status,
  Threat,
} from '../domain/taxonomy.ts'
import { formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import type { Mode } from './definitions.ts'

export * from './agreementLabels.ts'
export * from './definitions.ts'

/**
 * The words for every value of the taxonomy, in the active language. Each table is typed by its vocabulary, so a value
 * without a label does not compile.
 */

const KIND: Record<Kind, () => string> = {
  agreement: m.kind_agreement,
  exercise: m.kind_exercise,
  organization: m.kind_organization,
  mission: m.kind_mission,
  meeting: m.kind_meeting,
  dispute: m.kind_dispute,
}

const KIND_PLURAL: Record<Kind, () => string> = {
  agreement: m.kinds_agreement,
  exercise: m.kinds_exercise,
  organization: m.kinds_organization,
  mission: m.kinds_mission,
  meeting: m.kinds_meeting,
  dispute: m.kinds_dispute,
}

const THREAT: Record<Threat, () => string> = {
  'drug-trafficking': m.threat_drug_trafficking,
  'organised-crime': m.threat_organised_crime,
  terrorism: m.threat_terrorism,
  'armed-groups': m.threat_armed_groups,
  'arms-trafficking': m.threat_arms_trafficking,
  'human-trafficking': m.threat_human_trafficking,
  smuggling: m.threat_smuggling,
  'illegal-mining': m.threat_illegal_mining,
  'illegal-fishing': m.threat_illegal_fishing,
  'maritime-insecurity': m.threat_maritime_insecurity,
  cyber: m.threat_cyber,
  disasters: m.threat_disasters,
  environment: m.threat_environment,
  'irregular-migration': m.threat_irregular_migration,
  'territorial-dispute': m.threat_territorial_dispute,
  'external-aggression': m.threat_external_aggression,
}

const ACTIVITY: Record<Activity, () => string> = {
  'general-cooperation': m.activity_general_cooperation,
  'joint-exercise': m.activity_joint_exercise,
  training: m.activity_training,
  'intelligence-sharing': m.activity_intelligence_sharing,
  'combined-operations': m.activity_combined_operations,
  'border-security': m.activity_border_security,
  'air-control': m.activity_air_control,
  peacekeeping: m.activity_peacekeeping,
  'disaster-response': m.activity_disaster_response,
  'search-and-rescue': m.activity_search_and_rescue,
  demining: m.activity_demining,
  'defence-industry': m.activity_defence_industry,
  technology: m.activity_technology,
  'arms-transfer': m.activity_arms_transfer,
  logistics: m.activity_logistics,
  access: m.activity_access,
  'political-dialogue': m.activity_political_dialogue,
  'staff-exchange': m.activity_staff_exchange,
  'confidence-building': m.activity_confidence_building,
  'cyber-defence': m.activity_cyber_defence,
  space: m.activity_space,
  antarctica: m.activity_antarctica,
  'collective-defence': m.activity_collective_defence,
}

const STATUS: Record<Status, () => string> = {
  'in-force': m.status_in_force,
  'believed-in-force': m.status_believed_in_force,
  'not-yet-in-force': m.status_not_yet_in_force,
  active: m.status_active,
  suspended: m.status_suspended,
  held: m.status_held,
  planned: m.status_planned,
  ended: m.status_ended,
  unknown: m.status_unknown,
}

const SCOPE: Record<Scope, () => string> = {
  'intra-regional': m.scope_intra_regional,
  'extra-regional': m.scope_extra_regional,
}

const CONFIDENCE: Record<Confidence, () => string> = {
  official: m.confidence_official,
  corroborated: m.confidence_corroborated,
  'single-source': m.confidence_single_source,
  'document-only': m.confidence_document_only,
  contradicted: m.confidence_contradicted,
}

const MEETING_FORM: Record<MeetingForm, () => string> = {
  'ministerial-conference': m.meeting_form_ministerial_conference,
  'presidential-meeting': m.meeting_form_presidential_meeting,
  'two-plus-two': m.meeting_form_two_plus_two,
  'ministers-meeting': m.meeting_form_ministers_meeting,
  'staff-talks': m.meeting_form_staff_talks,
  'border-commission': m.meeting_form_border_commission,
  committee: m.meeting_form_committee,
  'working-group': m.meeting_form_working_group,
  visit: m.meeting_form_visit,
  programme: m.meeting_form_programme,
  donation: m.meeting_form_donation,
  'other-meeting': m.meeting_form_other_meeting,
}

const DISPUTE_FORM: Record<DisputeForm, () => string> = {
  war: m.dispute_form_war,
  'armed-incident': m.dispute_form_armed_incident,
  territorial: m.dispute_form_territorial,
  maritime: m.dispute_form_maritime,
  diplomatic: m.dispute_form_diplomatic,
}

const MEMBER_STATUS: Record<MemberStatus, () => string> = {
  member: m.member_status_member,
  observer: m.member_status_observer,
  suspended: m.member_status_suspended,
}

const BASIS: Record<Basis, () => string> = {
  stated: m.basis_stated,
  title: m.basis_title,
  theme: m.basis_theme,
  flag: m.basis_flag,
}

const PUBLISHER_CLASS: Record<PublisherClass, () => string> = {
  official: m.publisher_class_official,
  intergovernmental: m.publisher_class_intergovernmental,
  press: m.publisher_class_press,
  reference: m.publisher_class_reference,
  academic: m.publisher_class_academic,
  dataset: m.publisher_class_dataset,
  'civil-society': m.publisher_class_civil_society,
  company: m.publisher_class_company,
  document: m.publisher_class_document,
}

const FIELD: Record<Field, () => string> = {
  existence: m.field_existence,
  title: m.field_title,
  parties: m.field_parties,
  signed: m.field_signed,
  inForce: m.field_in_force,
  ended: m.field_ended,
  start: m.field_start,
  end: m.field_end,
  status: m.field_status,
  place: m.field_place,
  threats: m.field_threats,
  activities: m.field_activities,
  memberships: m.field_memberships,
  actions: m.field_actions,
}

const FINDING: Record<Finding, () => string> = {
  supported: m.finding_supported,
  partly: m.finding_partly,
  outdated: m.finding_outdated,
  'not-found': m.finding_not_found,
  contradicted: m.finding_contradicted,
  interpretation: m.finding_interpretation,
}

const COUNT: Record<Kind | 'record', (inputs: { count: number; formatted: string }) => string> = {
  agreement: m.count_agreement,
  exercise: m.count_exercise,
  organization: m.count_organization,
  mission: m.count_mission,
  meeting: m.count_meeting,
  dispute: m.count_dispute,
  record: m.count_record,
}

const MODE: Record<Mode, () => string> = {
  active: m.mode_active,
  begun: m.mode_begun,
  until: m.mode_until,
}

export function kindLabel(kind: Kind): string {
  return KIND[kind]()
}

export function kindPluralLabel(kind: Kind): string {
  return KIND_PLURAL[kind]()
}

export function threatLabel(threat: Threat): string {
  return THREAT[threat]()
}

export function activityLabel(activity: Activity): string {
  return ACTIVITY[activity]()
}

export function statusLabel(status: Status): string {
  return STATUS[status]()
}

export function scopeLabel(scope: Scope): string {
  return SCOPE[scope]()
}

export function confidenceLabel(confidence: Confidence): string {
  return CONFIDENCE[confidence]()
}

export function meetingFormLabel(meetingForm: MeetingForm): string {
  return MEETING_FORM[meetingForm]()
}

export function disputeFormLabel(disputeForm: DisputeForm): string {
  return DISPUTE_FORM[disputeForm]()
}

export function memberStatusLabel(memberStatus: MemberStatus): string {
  return MEMBER_STATUS[memberStatus]()
}

export function basisLabel(basis: Basis): string {
  return BASIS[basis]()
}

export function publisherClassLabel(publisherClass: PublisherClass): string {
  return PUBLISHER_CLASS[publisherClass]()
}

export function fieldLabel(field: Field): string {
  return FIELD[field]()
}

export function findingLabel(finding: Finding): string {
  return FINDING[finding]()
}

export function modeLabel(mode: Mode): string {
  return MODE[mode]()
}

/** "1 agreement", "3 agreements"; `record` where kinds are counted together. */
export function countLabel(kind: Kind | 'record', count: number): string {
  return COUNT[kind]({ count, formatted: formatNumber(count) })
}
