import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { privacyNotice } from './view.ts';

export const loader = guarded('public', async (g) =>
	page(g, { title: privacyNotice.title, view: privacyNotice }),
);

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
