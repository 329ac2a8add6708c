import { guarded } from '../../http/guarded.ts';
import { checkHealth } from '../../operations/health/check-health.ts';

/** For a monitor: 200 when the database answers and is up to date. Says nothing else. */
export const loader = guarded('public', async (g) => {
	const healthy = await checkHealth(g.services);
	return new Response(healthy ? 'ok' : 'database behind its migrations', {
		status: healthy ? 200 : 503,
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
});
