import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { downloadSignedCopy } from '../../../operations/signed-copy/download-signed-copy.ts';

export const loader = guarded('agreement.view', async (g) => {
	const { bytes, mediaType, name } = found(
		await downloadSignedCopy(g.services, g.scope, g.params.agreement ?? '', g.params.copy ?? ''),
	);
	return download(bytes, mediaType, name);
});
