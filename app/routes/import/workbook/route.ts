import { MEDIA_TYPE_OF } from '../../../domain/text/check-file.ts';
import { guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { emptyWorkbook } from '../../../imports/empty-workbook.ts';
import { importOfAddress } from '../import-of-address.ts';

export const loader = guarded('data.import', async (g) => {
	const of = importOfAddress(g);
	return download(await emptyWorkbook(of, g), MEDIA_TYPE_OF.xlsx, `${of.name}.xlsx`);
});
