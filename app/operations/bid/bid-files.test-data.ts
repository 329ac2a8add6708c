import { type APerson, actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import type { BidInHand, TenderInHand } from '../tender/tenders.test-data.ts';
import { attachBidFile } from './attach-bid-file.ts';

/** A PDF that passes the check and holds these words; of so many bytes, where that is asked. */
export function pdfSaying(words: string, size = 0): Buffer {
	const head = `%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n% ${words}\n`;
	const end = 'trailer << /Root 1 0 R >>\n%%EOF\n';
	const between = Math.max(0, size - Buffer.byteLength(head + end));
	return Buffer.concat([Buffer.from(head), Buffer.alloc(between, '\n'), Buffer.from(end)]);
}

export const attach = (
	it: TenderInHand,
	by: APerson,
	{ bidId, bidSecret }: Pick<BidInHand, 'bidId' | 'bidSecret'>,
	file: {
		readonly part?: string;
		readonly name?: string;
		readonly bytes?: Uint8Array;
		readonly commandId?: string;
	} = {},
) =>
	attachBidFile(it.services, actorOf(by), scopeFor(actorOf(by)), {
		commandId: file.commandId ?? it.services.ids.next(),
		bidId,
		bidSecret,
		part: file.part ?? 'answer:safety',
		fileName: file.name ?? 'How we work.pdf',
		bytes: file.bytes ?? pdfSaying('How we work'),
	});
