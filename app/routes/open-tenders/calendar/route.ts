import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { writeTenderCalendar } from '../../../operations/tender/write-tender-calendar.ts';

export const loader = guarded('public', async (g) => {
	const { text, name } = found(await writeTenderCalendar(g.services, g.params.tender ?? ''));
	return download(text, 'text/calendar; charset=utf-8', name);
});
