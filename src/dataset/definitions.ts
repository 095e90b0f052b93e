import type { Activity, AgreementType, Confidence, Finding, Kind, Scope, Status, Threat } from '../domain/taxonomy.ts'
import { m } from '../i18n/generated/messages.js'

export * from './sortDefinitions.ts'

/** The ways a window of time is read; named as in the view. */
export type Mode = 'active' | 'begun' | 'until'

/** One sentence for each value: what counts and what does not. Typed like the labels, so that none is forgotten. */

const DEFINE_KIND: Record<Kind, () => string> = {
  agreement: m.define_kind_agreement,
  exercise: m.define_kind_exercise,
  organization: m.define_kind_organization,
  mission: m.define_kind_mission,
  meeting: m.define_kind_meeting,
  dispute: m.define_kind_dispute,
}

const DEFINE_TYPE: Record<AgreementType, () => string> = {
  alliance: m.define_type_alliance,
  defence: m.define_type_defence,
  sector: m.define_type_sector,
  materiel: m.define_type_materiel,
  access: m.define_type_access,
  security: m.define_type_security,
  border: m.define_type_border,
  peace: m.define_type_peace,
  unilateral: m.define_type_unilateral,
}

const DEFINE_THREAT: Record<Threat, () => string> = {
  'drug-trafficking': m.define_threat_drug_trafficking,
  'organised-crime': m.define_threat_organised_crime,
  terrorism: m.define_threat_terrorism,
  'armed-groups': m.define_threat_armed_groups,
  'arms-trafficking': m.define_threat_arms_trafficking,
  'human-trafficking': m.define_threat_human_trafficking,
  smuggling: m.define_threat_smuggling,
  'illegal-mining': m.define_threat_illegal_mining,
  'illegal-fishing': m.define_threat_illegal_fishing,
  'maritime-insecurity': m.define_threat_maritime_insecurity,
  cyber: m.define_threat_cyber,
  disasters: m.define_threat_disasters,
  environment: m.define_threat_environment,
  'irregular-migration': m.define_threat_irregular_migration,
  'territorial-dispute': m.define_threat_territorial_dispute,
  'external-aggression': m.define_threat_external_aggression,
}

const DEFINE_ACTIVITY: Record<Activity, () => string> = {
  'general-cooperation': m.define_activity_general_cooperation,
  'joint-exercise': m.define_activity_joint_exercise,
  training: m.define_activity_training,
  'intelligence-sharing': m.define_activity_intelligence_sharing,
  'combined-operations': m.define_activity_combined_operations,
  'border-security': m.define_activity_border_security,
  'air-control': m.define_activity_air_control,
  peacekeeping: m.define_activity_peacekeeping,
  'disaster-response': m.define_activity_disaster_response,
  'search-and-rescue': m.define_activity_search_and_rescue,
  demining: m.define_activity_demining,
  'defence-industry': m.define_activity_defence_industry,
  technology: m.define_activity_technology,
  'arms-transfer': m.define_activity_arms_transfer,
  logistics: m.define_activity_logistics,
  access: m.define_activity_access,
  'political-dialogue': m.define_activity_political_dialogue,
  'staff-exchange': m.define_activity_staff_exchange,
  'confidence-building': m.define_activity_confidence_building,
  'cyber-defence': m.define_activity_cyber_defence,
  space: m.define_activity_space,
  antarctica: m.define_activity_antarctica,
  'collective-defence': m.define_activity_collective_defence,
}

const DEFINE_STATUS: Record<Status, () => string> = {
  'in-force': m.define_status_in_force,
  'believed-in-force': m.define_status_believed_in_force,
  'not-yet-in-force': m.define_status_not_yet_in_force,
  active: m.define_status_active,
  suspended: m.define_status_suspended,
  held: m.define_status_held,
  planned: m.define_status_planned,
  ended: m.define_status_ended,
  unknown: m.define_status_unknown,
}

const DEFINE_SCOPE: Record<Scope, () => string> = {
  'intra-regional': m.define_scope_intra_regional,
  'extra-regional': m.define_scope_extra_regional,
}

const DEFINE_CONFIDENCE: Record<Confidence, () => string> = {
  official: m.define_confidence_official,
  corroborated: m.define_confidence_corroborated,
  'single-source': m.define_confidence_single_source,
  'document-only': m.define_confidence_document_only,
  contradicted: m.define_confidence_contradicted,
}

const DEFINE_FINDING: Record<Finding, () => string> = {
  supported: m.define_finding_supported,
  partly: m.define_finding_partly,
  outdated: m.define_finding_outdated,
  'not-found': m.define_finding_not_found,
  contradicted: m.define_finding_contradicted,
  interpretation: m.define_finding_interpretation,
}

const DEFINE_MODE: Record<Mode, () => string> = {
  active: m.define_mode_active,
  begun: m.define_mode_begun,
  until: m.define_mode_until,
}

export function kindDefinition(kind: Kind): string {
  return DEFINE_KIND[kind]()
}

export function typeDefinition(type: AgreementType): string {
  return DEFINE_TYPE[type]()
}

export function threatDefinition(threat: Threat): string {
  return DEFINE_THREAT[threat]()
}

export function activityDefinition(activity: Activity): string {
  return DEFINE_ACTIVITY[activity]()
}

export function statusDefinition(status: Status): string {
  return DEFINE_STATUS[status]()
}

export function scopeDefinition(scope: Scope): string {
  return DEFINE_SCOPE[scope]()
}

export function confidenceDefinition(confidence: Confidence): string {
  return DEFINE_CONFIDENCE[confidence]()
}

export function findingDefinition(finding: Finding): string {
  return DEFINE_FINDING[finding]()
}

export function modeDefinition(mode: Mode): string {
  return DEFINE_MODE[mode]()
}
