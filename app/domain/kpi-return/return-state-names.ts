import type { ReturnState } from './return-state.ts';

/** The states of a return as people read them. */
export const RETURN_STATE_NAMES: Readonly<Record<ReturnState, string>> = {
	'not-started': 'Not started',
	draft: 'Draft',
	'ready-to-certify': 'Ready to certify',
	submitted: 'Submitted',
	queried: 'Queried',
	accepted: 'Accepted',
	closed: 'Closed',
};
