import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { makeRecoveryCodes } from '../../../operations/one-time-code/make-recovery-codes.ts';
import { RecoveryCodesPage, type RecoveryCodesView } from './page.tsx';

export const loader = guarded('signed-in', async (g) => page(g, { title: 'Recovery codes', view: { codes: null } satisfies RecoveryCodesView }));

/** The codes stand in the answer itself, not behind a redirect: they are kept nowhere from which a second page could read them. */
export const action = guarded('signed-in', async (g) => {
	const codes = await makeRecoveryCodes(g.services, g.actor);
	return page(g, { title: 'Your recovery codes', view: { codes } satisfies RecoveryCodesView });
});

export default function RecoveryCodesRoute() {
	return <RecoveryCodesPage view={useView<RecoveryCodesView>()} />;
}
