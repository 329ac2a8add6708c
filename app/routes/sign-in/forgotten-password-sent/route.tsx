import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { linkSent } from './view.ts';

/** Says the same whether anybody has the address or not. */
export const loader = guarded('public', async (g) => page(g, { title: linkSent.title, view: linkSent }));

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
