import { guarded } from '../../../http/guarded.ts';
import { plainReply } from '../../../http/replies.ts';
import { checkHealth, type Unready } from '../../../operations/health/check-health.ts';

const WORDS: Readonly<Record<Unready, string>> = {
	stopping: 'stopping',
	'no-database': 'the database does not answer',
	'behind-migrations': 'the database is behind its migrations',
};

/** For whatever sends requests here: 200 when they can be answered. */
export const loader = guarded('public', async (g) => {
	const unready = await checkHealth(g.services);
	return unready === null ? plainReply(200, 'ok') : plainReply(503, WORDS[unready]);
});
