import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { downloadOpenedFile } from '../../../operations/evaluation/download-opened-file.ts';

export const loader = guarded('tender.view', async (g) => {
	const { tender: slug = '', lot: lotId = '', bid: submissionId = '', file: fileId = '' } = g.params;
	const which = { slug, lotId, submissionId, fileId };
	const { bytes, mediaType, name } = found(await downloadOpenedFile(g.services, g.actor, g.scope, which));
	return download(bytes, mediaType, name);
});
