/**
 * Every closed vocabulary of the atlas, in display order. Plain arrays without zod, so that the interface can import
 * them without shipping a validator. Labels and definitions live with the messages.
 */

export const KINDS = ['agreement', 'exercise', 'organization', 'mission', 'meeting', 'dispute'] as const
export type Kind = (typeof KINDS)[number]

/** What an agreement is about in law: used to keep security and border acts apart from defence agreements. */
export const AGREEMENT_TYPES = [
  'alliance',
  'defence',
  'sector',
  'materiel',
  'access',
  'security',
  'border',
  'peace',
  'unilateral',
] as const
export type AgreementType = (typeof AGREEMENT_TYPES)[number]

/** The legal form, the first word of a composed title. */
export const AGREEMENT_FORMS = [
  'treaty',
  'convention',
  'agreement',
  'framework-agreement',
  'memorandum',
  'protocol',
  'amendment',
  'arrangement',
  'exchange-of-notes',
  'declaration',
  'minutes',
  'letter-of-intent',
  'contract',
  'transfer',
  'designation',
  'authorisation',
  'programme',
] as const
export type AgreementForm = (typeof AGREEMENT_FORMS)[number]

/** The subject, the second half of a composed title ("Memorandum on …"). */
export const SUBJECTS = [
  'defence-cooperation',
  'alliance',
  'military-assistance',
  'military-mission',
  'naval-mission',
  'air-mission',
  'training',
  'military-education',
  'personnel-exchange',
  'joint-exercises',
  'defence-industry',
  'research-and-development',
  'procurement',
  'equipment-transfer',
  'logistics',
  'information-exchange',
  'classified-information',
  'status-of-forces',
  'basing-and-access',
  'peacekeeping',
  'demining',
  'disaster-response',
  'humanitarian-assistance',
  'search-and-rescue',
  'border-security',
  'border-integration',
  'boundary',
  'drug-trafficking',
  'organised-crime',
  'public-security',
  'arms-trafficking',
  'cyber-defence',
  'space',
  'nuclear',
  'air-control',
  'air-navigation',
  'maritime-security',
  'naval-cooperation',
  'air-force-cooperation',
  'army-cooperation',
  'military-health',
  'antarctica',
  'hydrography',
  'mapping',
  'environment',
  'peace-and-friendship',
  'neutrality',
  'arms-limitation',
  'confidence-building',
  'zone-of-peace',
  'consultation',
  'strategic-partnership',
  'military-service',
  'war-graves-and-history',
  'ally-status',
  'other-military',
] as const
export type Subject = (typeof SUBJECTS)[number]

export const THREATS = [
  'drug-trafficking',
  'organised-crime',
  'terrorism',
  'armed-groups',
  'arms-trafficking',
  'human-trafficking',
  'smuggling',
  'illegal-mining',
  'illegal-fishing',
  'maritime-insecurity',
  'cyber',
  'disasters',
  'environment',
  'irregular-migration',
  'territorial-dispute',
  'external-aggression',
] as const
export type Threat = (typeof THREATS)[number]

export const ACTIVITIES = [
  'general-cooperation',
  'joint-exercise',
  'training',
  'intelligence-sharing',
  'combined-operations',
  'border-security',
  'air-control',
  'peacekeeping',
  'disaster-response',
  'search-and-rescue',
  'demining',
  'defence-industry',
  'technology',
  'arms-transfer',
  'logistics',
  'access',
  'political-dialogue',
  'staff-exchange',
  'confidence-building',
  'cyber-defence',
  'space',
  'antarctica',
  'collective-defence',
] as const
export type Activity = (typeof ACTIVITIES)[number]

/** Status on the record's as-of date. `believed-in-force` = signed, and no source found that says it lapsed or that it entered into force. */
export const STATUSES = [
  'in-force',
  'believed-in-force',
  'not-yet-in-force',
  'active',
  'suspended',
  'held',
  'planned',
  'ended',
  'unknown',
] as const
export type Status = (typeof STATUSES)[number]

export const SCOPES = ['intra-regional', 'extra-regional'] as const
export type Scope = (typeof SCOPES)[number]

export const CONFIDENCES = ['official', 'corroborated', 'single-source', 'document-only', 'contradicted'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export const MEETING_FORMS = [
  'ministerial-conference',
  'presidential-meeting',
  'two-plus-two',
  'ministers-meeting',
  'staff-talks',
  'border-commission',
  'committee',
  'working-group',
  'visit',
  'programme',
  'donation',
  'other-meeting',
] as const
export type MeetingForm = (typeof MEETING_FORMS)[number]

export const DISPUTE_FORMS = ['war', 'armed-incident', 'territorial', 'maritime', 'diplomatic'] as const
export type DisputeForm = (typeof DISPUTE_FORMS)[number]

export const MEMBER_STATUSES = ['member', 'observer', 'suspended'] as const
export type MemberStatus = (typeof MEMBER_STATUSES)[number]

/** How a threat or activity came to be assigned: see the written rule in data/README.md. */
export const BASES = ['stated', 'title', 'theme', 'flag'] as const
export type Basis = (typeof BASES)[number]

export const PUBLISHER_CLASSES = [
  'official',
  'intergovernmental',
  'press',
  'reference',
  'academic',
  'dataset',
  'civil-society',
  'company',
  'document',
] as const
export type PublisherClass = (typeof PUBLISHER_CLASSES)[number]

/** The parts of a record that an item of evidence can support or contradict. */
export const FIELDS = [
  'existence',
  'title',
  'parties',
  'signed',
  'inForce',
  'ended',
  'start',
  'end',
  'status',
  'place',
  'threats',
  'activities',
  'memberships',
  'actions',
] as const
export type Field = (typeof FIELDS)[number]

export const DATE_FIELDS = ['signed', 'inForce', 'ended', 'start', 'end'] as const
export type DateField = (typeof DATE_FIELDS)[number]

/** What came of holding a founding document's claim against the record. */
export const FINDINGS = ['supported', 'partly', 'outdated', 'not-found', 'contradicted', 'interpretation'] as const
export type Finding = (typeof FINDINGS)[number]
