import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { downloadOutcomeLetter } from '../../../operations/award/download-outcome-letter.ts';

export const loader = guarded('opened-bid.view', async (g) => {
	const { tender = '', lot = '', letter = '' } = g.params;
	const asked = { slug: tender, lotId: lot, letterId: letter };
	const { bytes, name } = found(await downloadOutcomeLetter(g.services, g.actor, g.scope, asked));
	return download(bytes, 'application/pdf', name);
});
