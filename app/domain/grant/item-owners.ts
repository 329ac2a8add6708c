import type { Role } from '../access/role.ts';

/** Who may own a visit, a risk, an issue or an action: the office's people, and those of the provider that leads the agreement. */
export const OWN_ITEMS: readonly Role[] = [
	'officer',
	'approver',
	'provider-preparer',
	'provider-certifier',
	'provider-deputy-certifier',
	'provider-signatory',
];
