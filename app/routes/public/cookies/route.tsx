import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { cookiesNotice } from './view.ts';

export const loader = guarded('public', async (g) =>
	page(g, { title: cookiesNotice.title, view: cookiesNotice }),
);

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
