import { MEDIA_TYPE_OF } from '../../../domain/text/check-file.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { downloadReturnWorkbook } from '../../../operations/kpi-return/download-return-workbook.ts';

/** The return as a workbook, to be filled in away from the portal. */
export const loader = guarded('return.view', async (g) => {
	const { bytes, name } = found(
		await downloadReturnWorkbook(g.services, g.actor, g.scope, g.params.id ?? ''),
	);
	return download(bytes, MEDIA_TYPE_OF.xlsx, name);
});
