import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { downloadTenderDocument } from '../../../operations/tender/download-tender-document.ts';

export const loader = guarded('tender.view', async (g) => {
	const { bytes, mediaType, name } = found(
		await downloadTenderDocument(g.services, g.scope, g.params.tender ?? '', g.params.file ?? ''),
	);
	return download(bytes, mediaType, name);
});
