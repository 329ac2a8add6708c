import { writeReceipt } from '../../../domain/bid/receipt-file.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { makeReceipt } from '../../../operations/bid/make-receipt.ts';
import { bidOfAddress, toUnlock } from '../bid-of-address.ts';

/** Its salts are sealed with the bid, so it is made with the key that the browser holds. */
export const loader = guarded('bid.write', async (g) => {
	const { bid, secret } = await bidOfAddress(g);
	const number = Number(
		found(bid.submissions.find((each) => String(each.number) === g.params.number)).number,
	);
	if (secret === null) throw toUnlock(bid);
	const signed = found(
		await makeReceipt(g.services, g.scope, { bidId: bid.bidId, number, bidSecret: secret }),
	);
	return download(writeReceipt(signed), 'application/json', `receipt-${bid.bidId}-${number}.json`);
});
