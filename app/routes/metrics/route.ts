import { guarded } from '../../http/guarded.ts';
import { mayReadMetrics } from '../../http/may-read-metrics.ts';
import { feed, notFound } from '../../http/replies.ts';
import { lookAtPortal } from '../../operations/health/look-at-portal.ts';
import { figuresOf } from './figures.ts';

/** For a monitor that has the token; without one configured, for this machine alone. Anybody else finds nothing here. */
export const loader = guarded('public', async (g) => {
	if (!mayReadMetrics(g)) throw notFound();
	const { type, text } = await g.services.metrics.write(figuresOf(await lookAtPortal(g.services)));
	return feed(text, type);
});
