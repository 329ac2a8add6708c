import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showAccount } from '../../../operations/account/show-account.ts';
import { accountView } from './view.ts';

export const loader = guarded('signed-in', async (g) => {
	const account = await showAccount(g.services, g.actor);
	const view = accountView(g.actor, account, g.context.session?.tokenHash ?? '');
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
