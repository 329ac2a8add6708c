import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { searchTrail } from '../../../operations/audit/search-trail.ts';
import { NO_SEARCH, parseSearch } from './form.ts';
import { auditView, searchOf } from './view.ts';

export const loader = guarded('audit.search', async (g) => {
	const search = new URL(g.request.url).searchParams;
	const parsed = parseSearch(search);
	const found = await searchTrail(g.services, g.scope, searchOf(parsed.ok ? parsed.command : NO_SEARCH));
	return page(g, {
		title: 'Audit trail',
		status: parsed.ok ? 200 : 422,
		view: auditView(found, search, parsed.ok ? [] : parsed.errors),
	});
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
