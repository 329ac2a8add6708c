import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { downloadStatement } from '../../../operations/purchase/download-statement.ts';

/** `…/pdf` and `…/csv`. */
export const loader = guarded('statement.read', async (g) => {
	const format = new URL(g.request.url).pathname.endsWith('/csv') ? 'csv' : 'pdf';
	const asked = {
		authorityId: g.params.authority ?? '',
		quarterEnd: g.params.quarter ?? '',
		format,
	} as const;
	const { bytes, mediaType, name } = found(await downloadStatement(g.services, g.scope, asked));
	return download(bytes, mediaType, name);
});
