import type { AgreementForm, AgreementType, Subject } from '../domain/taxonomy.ts'
import { upperFirst } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'

/** The words for what an agreement is: see labels.ts. */

const TYPE: Record<AgreementType, () => string> = {
  alliance: m.type_alliance,
  defence: m.type_defence,
  sector: m.type_sector,
  materiel: m.type_materiel,
  access: m.type_access,
  security: m.type_security,
  border: m.type_border,
  peace: m.type_peace,
  unilateral: m.type_unilateral,
}

const FORM: Record<AgreementForm, () => string> = {
  treaty: m.form_treaty,
  convention: m.form_convention,
  agreement: m.form_agreement,
  'framework-agreement': m.form_framework_agreement,
  memorandum: m.form_memorandum,
  protocol: m.form_protocol,
  amendment: m.form_amendment,
  arrangement: m.form_arrangement,
  'exchange-of-notes': m.form_exchange_of_notes,
  declaration: m.form_declaration,
  minutes: m.form_minutes,
  'letter-of-intent': m.form_letter_of_intent,
  contract: m.form_contract,
  transfer: m.form_transfer,
  designation: m.form_designation,
  authorisation: m.form_authorisation,
  programme: m.form_programme,
}

const SUBJECT: Record<Subject, () => string> = {
  'defence-cooperation': m.subject_defence_cooperation,
  alliance: m.subject_alliance,
  'military-assistance': m.subject_military_assistance,
  'military-mission': m.subject_military_mission,
  'naval-mission': m.subject_naval_mission,
  'air-mission': m.subject_air_mission,
  training: m.subject_training,
  'military-education': m.subject_military_education,
  'personnel-exchange': m.subject_personnel_exchange,
  'joint-exercises': m.subject_joint_exercises,
  'defence-industry': m.subject_defence_industry,
  'research-and-development': m.subject_research_and_development,
  procurement: m.subject_procurement,
  'equipment-transfer': m.subject_equipment_transfer,
  logistics: m.subject_logistics,
  'information-exchange': m.subject_information_exchange,
  'classified-information': m.subject_classified_information,
  'status-of-forces': m.subject_status_of_forces,
  'basing-and-access': m.subject_basing_and_access,
  peacekeeping: m.subject_peacekeeping,
  demining: m.subject_demining,
  'disaster-response': m.subject_disaster_response,
  'humanitarian-assistance': m.subject_humanitarian_assistance,
  'search-and-rescue': m.subject_search_and_rescue,
  'border-security': m.subject_border_security,
  'border-integration': m.subject_border_integration,
  boundary: m.subject_boundary,
  'drug-trafficking': m.subject_drug_trafficking,
  'organised-crime': m.subject_organised_crime,
  'public-security': m.subject_public_security,
  'arms-trafficking': m.subject_arms_trafficking,
  'cyber-defence': m.subject_cyber_defence,
  space: m.subject_space,
  nuclear: m.subject_nuclear,
  'air-control': m.subject_air_control,
  'air-navigation': m.subject_air_navigation,
  'maritime-security': m.subject_maritime_security,
  'naval-cooperation': m.subject_naval_cooperation,
  'air-force-cooperation': m.subject_air_force_cooperation,
  'army-cooperation': m.subject_army_cooperation,
  'military-health': m.subject_military_health,
  antarctica: m.subject_antarctica,
  hydrography: m.subject_hydrography,
  mapping: m.subject_mapping,
  environment: m.subject_environment,
  'peace-and-friendship': m.subject_peace_and_friendship,
  neutrality: m.subject_neutrality,
  'arms-limitation': m.subject_arms_limitation,
  'confidence-building': m.subject_confidence_building,
  'zone-of-peace': m.subject_zone_of_peace,
  consultation: m.subject_consultation,
  'strategic-partnership': m.subject_strategic_partnership,
  'military-service': m.subject_military_service,
  'war-graves-and-history': m.subject_war_graves_and_history,
  'ally-status': m.subject_ally_status,
  'other-military': m.subject_other_military,
}

export function typeLabel(type: AgreementType): string {
  return TYPE[type]()
}

export function formLabel(form: AgreementForm): string {
  return FORM[form]()
}

/** Subjects are written for the middle of a sentence; this starts one. */
export function subjectLabel(subject: Subject): string {
  return upperFirst(SUBJECT[subject]())
}
