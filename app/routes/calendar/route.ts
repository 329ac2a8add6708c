import { guarded } from '../../http/guarded.ts';
import { feed, notFound, plainReply } from '../../http/replies.ts';
import { showCalendar } from '../../operations/calendar/show-calendar.ts';

const FILE = /^([A-Za-z0-9_-]{43})\.ics$/;

/** Read by a calendar, which has the secret address and no session. */
export const loader = guarded('public', async (g) => {
	const [, token] = FILE.exec(g.params.file ?? '') ?? [];
	if (token === undefined) throw notFound();
	const shown = await showCalendar(g.services, { token, address: g.context.address });
	if (shown.ok) return feed(shown.value, 'text/calendar; charset=utf-8');
	if (shown.refusal === 'not-found') throw notFound();
	return plainReply(429, 'Too many requests', { 'Retry-After': String(shown.refusal.waitSeconds) });
});
