import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { queryOfAddress } from './query-of.ts';
import { queryForm, queryView } from './view.ts';

export const loader = guarded('return.view', async (g) => {
	const shown = await queryOfAddress(g);
	const form = {
		...queryForm(shown),
		values: {},
		errors: [],
		hidden: { commandId: g.services.ids.next() },
	};
	return page(g, { title: form.title, view: queryView(form, shown) });
});

export { FormRoute as default } from '../../../components/layout/form-page.tsx';
