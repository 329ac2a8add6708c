import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showLedger } from '../../../operations/unit/show-ledger.ts';
import { unitsOf } from '../units-of.ts';
import { ALL_MOVEMENTS, parseLedger } from './search.ts';
import { ledgerView } from './view.ts';

export const loader = guarded('unit.view', async (g) => {
	const search = new URL(g.request.url).searchParams;
	const parsed = parseLedger(search);
	const asked = parsed.ok ? parsed.command : ALL_MOVEMENTS;
	const facts = found(await showLedger(g.services, g.scope, unitsOf(g), asked));
	const view = ledgerView(facts, asked, search, {
		errors: parsed.ok ? [] : parsed.errors,
		mayCorrect: mayDo(g.actor, 'unit.record'),
	});
	return page(g, { title: view.title, status: parsed.ok ? 200 : 422, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
