import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { accessibilityStatement } from './view.ts';

export const loader = guarded('public', async (g) =>
	page(g, { title: accessibilityStatement.title, view: accessibilityStatement }),
);

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
