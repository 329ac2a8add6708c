import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showClaim } from '../../../operations/claim/show-claim.ts';
import { claimCaption, claimView } from './view.ts';

export const loader = guarded('money.view', async (g) => {
	const shown = found(await showClaim(g.services, g.actor, g.scope, g.params.claim ?? ''));
	const may = {
		make: mayDo(g.actor, 'claim.make'),
		submit: mayDo(g.actor, 'claim.submit'),
		review: mayDo(g.actor, 'claim.review'),
	};
	return page(g, { title: `Claim: ${claimCaption(shown)}`, view: claimView(shown, may) });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
