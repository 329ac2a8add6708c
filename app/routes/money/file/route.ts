import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { openPaymentFile } from '../../../operations/payment/open-payment-file.ts';

export const loader = guarded('money.view', async (g) => {
	const { bytes, mediaType, name } = found(await openPaymentFile(g.services, g.scope, g.params.file ?? ''));
	return download(bytes, mediaType, name);
});
