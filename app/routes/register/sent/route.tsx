import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { registrationSent } from './view.ts';

/** Says the same whatever is there already. */
export const loader = guarded('public', async (g) =>
	page(g, { title: registrationSent.title, view: registrationSent }),
);

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
