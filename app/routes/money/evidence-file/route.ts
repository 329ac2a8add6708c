import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { openEvidence } from '../../../operations/claim/open-evidence.ts';

export const loader = guarded('money.view', async (g) => {
	const { bytes, mediaType, name } = found(
		await openEvidence(g.services, g.scope, g.params.claim ?? '', g.params.file ?? ''),
	);
	return download(bytes, mediaType, name);
});
