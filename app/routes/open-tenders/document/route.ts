import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { downloadTenderDocument } from '../../../operations/tender/download-tender-document.ts';

export const loader = guarded('public', async (g) => {
	const { bytes, mediaType, name } = found(
		await downloadTenderDocument(g.services, 'everybody', g.params.tender ?? '', g.params.file ?? ''),
	);
	return download(bytes, mediaType, name);
});
