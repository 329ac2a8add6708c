import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showAccount } from '../../../operations/account/show-account.ts';
import { AccountPage } from './page.tsx';
import { type AccountView, accountView } from './view.ts';

export const loader = guarded('signed-in', async (g) => {
	const account = await showAccount(g.services, g.actor);
	return page(g, {
		title: 'Your account',
		view: accountView(g.actor, account, g.context.session?.tokenHash ?? ''),
	});
});

export default function AccountRoute() {
	return <AccountPage view={useView<AccountView>()} />;
}
