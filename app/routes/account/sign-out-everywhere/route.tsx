import { NO_BID_KEY } from '../../../http/bid-key-cookie.ts';
import { guarded } from '../../../http/guarded.ts';
import { redirectTo } from '../../../http/replies.ts';
import { sessionCookie } from '../../../http/session.ts';
import { endSessions } from '../../../operations/session/end-sessions.ts';

/** The button is on the account page. */
export const loader = guarded('signed-in', async () => redirectTo('/account'));

export const action = guarded('signed-in', async (g) => {
	await endSessions(g.services, g.actor);
	return redirectTo('/sign-in?told=signed-out-everywhere', [sessionCookie(null), NO_BID_KEY]);
});
