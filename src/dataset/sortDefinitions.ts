import type {
  AgreementForm,
  Basis,
  DisputeForm,
  MeetingForm,
  MemberStatus,
  PublisherClass,
  Subject,
} from '../domain/taxonomy.ts'
import { m } from '../i18n/generated/messages.js'

/** Definitions of the sorts within a kind; see definitions.ts. */

const DEFINE_FORM: Record<AgreementForm, () => string> = {
  treaty: m.define_form_treaty,
  convention: m.define_form_convention,
  agreement: m.define_form_agreement,
  'framework-agreement': m.define_form_framework_agreement,
  memorandum: m.define_form_memorandum,
  protocol: m.define_form_protocol,
  amendment: m.define_form_amendment,
  arrangement: m.define_form_arrangement,
  'exchange-of-notes': m.define_form_exchange_of_notes,
  declaration: m.define_form_declaration,
  minutes: m.define_form_minutes,
  'letter-of-intent': m.define_form_letter_of_intent,
  contract: m.define_form_contract,
  transfer: m.define_form_transfer,
  designation: m.define_form_designation,
  authorisation: m.define_form_authorisation,
  programme: m.define_form_programme,
}

/** Subjects say by their names what they are; what needs saying is where the line to the next lies, by group. */
const DEFINE_SUBJECT_GROUP: Record<SubjectGroup, () => string> = {
  general: m.define_subject_group_general,
  people: m.define_subject_group_people,
  materiel: m.define_subject_group_materiel,
  terms: m.define_subject_group_terms,
  services: m.define_subject_group_services,
  relief: m.define_subject_group_relief,
  crime: m.define_subject_group_crime,
  borders: m.define_subject_group_borders,
  peace: m.define_subject_group_peace,
  other: m.define_subject_group_other,
}

type SubjectGroup =
  | 'general'
  | 'people'
  | 'materiel'
  | 'terms'
  | 'services'
  | 'relief'
  | 'crime'
  | 'borders'
  | 'peace'
  | 'other'

const GROUP: Record<Subject, SubjectGroup> = {
  'defence-cooperation': 'general',
  alliance: 'general',
  'military-assistance': 'general',
  'military-mission': 'people',
  'naval-mission': 'people',
  'air-mission': 'people',
  training: 'people',
  'military-education': 'people',
  'personnel-exchange': 'people',
  'joint-exercises': 'people',
  'defence-industry': 'materiel',
  'research-and-development': 'materiel',
  procurement: 'materiel',
  'equipment-transfer': 'materiel',
  logistics: 'materiel',
  'information-exchange': 'terms',
  'classified-information': 'terms',
  'status-of-forces': 'terms',
  'basing-and-access': 'terms',
  peacekeeping: 'relief',
  demining: 'relief',
  'disaster-response': 'relief',
  'humanitarian-assistance': 'relief',
  'search-and-rescue': 'relief',
  'border-security': 'borders',
  'border-integration': 'borders',
  boundary: 'borders',
  'drug-trafficking': 'crime',
  'organised-crime': 'crime',
  'public-security': 'crime',
  'arms-trafficking': 'crime',
  'cyber-defence': 'services',
  space: 'services',
  nuclear: 'services',
  'air-control': 'services',
  'air-navigation': 'services',
  'maritime-security': 'services',
  'naval-cooperation': 'services',
  'air-force-cooperation': 'services',
  'army-cooperation': 'services',
  'military-health': 'people',
  antarctica: 'services',
  hydrography: 'services',
  mapping: 'services',
  environment: 'relief',
  'peace-and-friendship': 'peace',
  neutrality: 'peace',
  'arms-limitation': 'peace',
  'confidence-building': 'peace',
  'zone-of-peace': 'peace',
  consultation: 'general',
  'strategic-partnership': 'general',
  'military-service': 'people',
  'war-graves-and-history': 'peace',
  'ally-status': 'terms',
  'other-military': 'other',
}

const DEFINE_MEETING_FORM: Record<MeetingForm, () => string> = {
  'ministerial-conference': m.define_meeting_form_ministerial_conference,
  'presidential-meeting': m.define_meeting_form_presidential_meeting,
  'two-plus-two': m.define_meeting_form_two_plus_two,
  'ministers-meeting': m.define_meeting_form_ministers_meeting,
  'staff-talks': m.define_meeting_form_staff_talks,
  'border-commission': m.define_meeting_form_border_commission,
  committee: m.define_meeting_form_committee,
  'working-group': m.define_meeting_form_working_group,
  visit: m.define_meeting_form_visit,
  programme: m.define_meeting_form_programme,
  donation: m.define_meeting_form_donation,
  'other-meeting': m.define_meeting_form_other_meeting,
}

const DEFINE_DISPUTE_FORM: Record<DisputeForm, () => string> = {
  war: m.define_dispute_form_war,
  'armed-incident': m.define_dispute_form_armed_incident,
  territorial: m.define_dispute_form_territorial,
  maritime: m.define_dispute_form_maritime,
  diplomatic: m.define_dispute_form_diplomatic,
}

const DEFINE_MEMBER_STATUS: Record<MemberStatus, () => string> = {
  member: m.define_member_status_member,
  observer: m.define_member_status_observer,
  suspended: m.define_member_status_suspended,
}

const DEFINE_BASIS: Record<Basis, () => string> = {
  stated: m.define_basis_stated,
  title: m.define_basis_title,
  theme: m.define_basis_theme,
  flag: m.define_basis_flag,
}

const DEFINE_PUBLISHER_CLASS: Record<PublisherClass, () => string> = {
  official: m.define_publisher_class_official,
  intergovernmental: m.define_publisher_class_intergovernmental,
  press: m.define_publisher_class_press,
  reference: m.define_publisher_class_reference,
  academic: m.define_publisher_class_academic,
  dataset: m.define_publisher_class_dataset,
  'civil-society': m.define_publisher_class_civil_society,
  company: m.define_publisher_class_company,
  document: m.define_publisher_class_document,
}

export function formDefinition(form: AgreementForm): string {
  return DEFINE_FORM[form]()
}

export function subjectDefinition(subject: Subject): string {
  return DEFINE_SUBJECT_GROUP[GROUP[subject]]()
}

export function meetingFormDefinition(form: MeetingForm): string {
  return DEFINE_MEETING_FORM[form]()
}

export function disputeFormDefinition(form: DisputeForm): string {
  return DEFINE_DISPUTE_FORM[form]()
}

export function memberStatusDefinition(status: MemberStatus): string {
  return DEFINE_MEMBER_STATUS[status]()
}

export function basisDefinition(basis: Basis): string {
  return DEFINE_BASIS[basis]()
}

export function publisherClassDefinition(kind: PublisherClass): string {
  return DEFINE_PUBLISHER_CLASS[kind]()
}
