import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { downloadOutcomeLetter } from '../../../operations/award/download-outcome-letter.ts';

export const loader = guarded('bid.write', async (g) => {
	const asked = { bidId: g.params.bid ?? '', letterId: g.params.letter ?? '' };
	const { bytes, name } = found(await downloadOutcomeLetter(g.services, g.actor, g.scope, asked));
	return download(bytes, 'application/pdf', name);
});
