import { mayDo } from '../../../domain/access/policy.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showProgrammes } from '../../../operations/programme/show-programmes.ts';
import { programmesView } from './view.ts';

export const loader = guarded('programme.view', async (g) => {
	const programmes = await showProgrammes(g.services, g.scope);
	return page(g, {
		title: 'Programmes',
		view: programmesView(
			programmes,
			londonDay(g.services.clock.businessNow()),
			mayDo(g.actor, 'programme.edit'),
		),
	});
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
