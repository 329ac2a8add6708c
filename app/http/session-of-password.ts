import type { SignedInSession } from './context.ts';
import type { Guest } from './guarded.ts';
import { redirectTo } from './replies.ts';

/** The session of somebody who has given their password and still owes a one-time code; anybody else is sent where they belong. */
export function sessionOwingCode(given: Guest): SignedInSession {
	const { session } = given.context;
	if (session === null) throw redirectTo('/sign-in');
	if (session.stage === 'complete') throw redirectTo('/');
	return session;
}
