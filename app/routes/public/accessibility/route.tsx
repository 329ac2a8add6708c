import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { accessibilityStatement } from './view.ts';

export const loader = guarded('public', async (g) => {
	const view = accessibilityStatement(g.services.config.statements);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
