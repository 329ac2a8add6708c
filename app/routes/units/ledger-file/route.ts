import { found, guarded } from '../../../http/guarded.ts';
import { badRequest, download } from '../../../http/replies.ts';
import { downloadLedger } from '../../../operations/unit/download-ledger.ts';
import { parseLedger } from '../ledger/search.ts';
import { unitsOf } from '../units-of.ts';

/** The same movements as the page shows, all of them. */
export const loader = guarded('unit.view', async (g) => {
	const parsed = parseLedger(new URL(g.request.url).searchParams);
	if (!parsed.ok)
		throw badRequest(
			'The file was asked for with a day or a choice that is not there. Go back and try again.',
		);
	const { text, name } = found(await downloadLedger(g.services, g.scope, unitsOf(g), parsed.command));
	return download(text, 'text/csv; charset=utf-8', name);
});
