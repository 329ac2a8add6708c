import { useView } from '../../../components/layout/view-context.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showLedger } from '../../../operations/unit/show-ledger.ts';
import { unitsOf } from '../units-of.ts';
import { LedgerPage } from './page.tsx';
import { ALL_MOVEMENTS, parseLedger } from './search.ts';
import { type LedgerView, ledgerView } from './view.ts';

export const loader = guarded('unit.view', async (g) => {
	const search = new URL(g.request.url).searchParams;
	const parsed = parseLedger(search);
	const asked = parsed.ok ? parsed.command : ALL_MOVEMENTS;
	const facts = found(await showLedger(g.services, g.scope, unitsOf(g), asked));
	const view = ledgerView(facts, asked, search, {
		errors: parsed.ok ? [] : parsed.errors,
		mayCorrect: mayDo(g.actor, 'unit.record'),
	});
	return page(g, { title: 'Ledger of units', status: parsed.ok ? 200 : 422, view });
});

export default function LedgerRoute() {
	return <LedgerPage view={useView<LedgerView>()} />;
}
