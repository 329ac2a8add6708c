import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { boardOfAddress } from '../board-of-address.ts';
import { boardView } from './view.ts';

export const loader = guarded('board.view', async (g) => {
	const may = { edit: mayDo(g.actor, 'board.edit'), seat: mayDo(g.actor, 'board.seat') };
	const view = boardView(await boardOfAddress(g), may);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
