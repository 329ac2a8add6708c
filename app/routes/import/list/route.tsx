import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { importsOf } from '../import-of-address.ts';
import { importsView } from './view.ts';

export const loader = guarded('data.import', async (g) => {
	const view = importsView(importsOf(g));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
