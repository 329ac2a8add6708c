/** The roles of the portal (domain guide §1). A person holds roles in one organisation, each from a day to a day. */
export const ROLES = [
	'officer',
	'approver',
	'bid-opener',
	'evaluator',
	'board-member',
	'auditor',
	'organisation-administrator',
	'provider-preparer',
	'provider-certifier',
	'provider-deputy-certifier',
	'provider-signatory',
	'authority-officer',
	'authority-approver',
	'system-administrator',
] as const;

export type Role = (typeof ROLES)[number];

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
	officer: 'Commissioner’s officer',
	approver: 'Commissioner’s approver',
	'bid-opener': 'Bid opener',
	evaluator: 'Evaluator',
	'board-member': 'Board member',
	auditor: 'Auditor',
	'organisation-administrator': 'Organisation’s administrator',
	'provider-preparer': 'Provider preparer',
	'provider-certifier': 'Provider certifier',
	'provider-deputy-certifier': 'Provider deputy certifier',
	'provider-signatory': 'Provider signatory',
	'authority-officer': 'Local authority officer',
	'authority-approver': 'Local authority approver',
	'system-administrator': 'System administrator',
};

/**
 * Roles that must give a one-time code as well as a password: the commissioner's roles and openers, and whoever lets people in
 * (an administrator's password alone would open every other account of the organisation).
 */
export const SECOND_FACTOR_ROLES: readonly Role[] = [
	'officer',
	'approver',
	'bid-opener',
	'evaluator',
	'auditor',
	'organisation-administrator',
	'system-administrator',
];

export type OrganisationKind = 'commissioning-body' | 'provider' | 'local-authority' | 'installation';

/** Which roles an organisation of a kind may give. */
export const ROLES_OF_KIND: Readonly<Record<OrganisationKind, readonly Role[]>> = {
	'commissioning-body': [
		'officer',
		'approver',
		'bid-opener',
		'evaluator',
		'board-member',
		'auditor',
		'organisation-administrator',
	],
	provider: [
		'provider-preparer',
		'provider-certifier',
		'provider-deputy-certifier',
		'provider-signatory',
		'organisation-administrator',
	],
	'local-authority': ['authority-officer', 'authority-approver', 'organisation-administrator'],
	installation: ['system-administrator'],
};
