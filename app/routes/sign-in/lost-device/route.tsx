import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { lostDevice } from './view.ts';

export const loader = guarded('public', async (g) => page(g, { title: lostDevice.title, view: lostDevice }));

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
