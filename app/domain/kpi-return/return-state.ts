export const RETURN_STATES = [
	'not-started',
	'draft',
	'ready-to-certify',
	'submitted',
	'queried',
	'accepted',
] as const;
/** Life of a return (domain guide §6). Overdue is never a state: it is derived from the due date and now. */
export type ReturnState = (typeof RETURN_STATES)[number];
