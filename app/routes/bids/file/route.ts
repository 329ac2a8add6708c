import { found, guarded } from '../../../http/guarded.ts';
import { download } from '../../../http/replies.ts';
import { downloadBidFile } from '../../../operations/bid/download-bid-file.ts';
import { bidOfAddress, toUnlock } from '../bid-of-address.ts';

/** Read with the key that the browser holds. */
export const loader = guarded('bid.write', async (g) => {
	const { bid, secret } = await bidOfAddress(g);
	if (secret === null) throw toUnlock(bid);
	const { bidId } = bid;
	const file = { bidId, fileId: g.params.file ?? '', bidSecret: secret };
	const { bytes, mediaType, name } = found(await downloadBidFile(g.services, g.scope, file));
	return download(bytes, mediaType, name);
});
