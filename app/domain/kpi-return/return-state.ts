export const RETURN_STATES = [
	'not-started',
	'draft',
	'ready-to-certify',
	'submitted',
	'queried',
	'accepted',
	'closed',
] as const;
/** Life of a return (domain guide §6). Overdue is never a state: it is derived from the due date and now. */
export type ReturnState = (typeof RETURN_STATES)[number];

/** Closed is derived from its record: the return keeps where it stood, and stands there again when it is opened again. */
export type StateBesideClosing = Exclude<ReturnState, 'closed'>;
