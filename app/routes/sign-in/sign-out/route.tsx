import { NO_BID_KEY } from '../../../http/bid-key-cookie.ts';
import { guarded } from '../../../http/guarded.ts';
import { redirectTo } from '../../../http/replies.ts';
import { sessionCookie } from '../../../http/session.ts';
import { endSession } from '../../../operations/session/end-session.ts';

/** A link or a prefetch signs nobody out. */
export const loader = guarded('public', async () => redirectTo('/'));

export const action = guarded('public', async (g) => {
	if (g.context.session !== null) await endSession(g.services, g.context.actor, g.context.session.tokenHash);
	return redirectTo('/sign-in?told=signed-out', [sessionCookie(null), NO_BID_KEY]);
});
