import { found, guarded } from '../../../http/guarded.ts';
import { madeNumber } from '../../../http/made-number.ts';
import { download } from '../../../http/replies.ts';
import { drawLetter } from '../../../operations/grant-paper/draw-letter.ts';

/** Offer, variation or early end: the office's once it is approved, the provider's once it has been sent. */
export const loader = guarded('agreement.view', async (g) => {
	const number = madeNumber(g.params.number) ?? 0;
	const { bytes, name } = found(await drawLetter(g.services, g.scope, g.params.agreement ?? '', number));
	return download(bytes, 'application/pdf', name);
});
