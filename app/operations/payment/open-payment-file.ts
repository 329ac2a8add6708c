import { findDocument } from '../../../db/read/documents.ts';
import { findPaymentFile } from '../../../db/read/payment-orders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Services } from '../../services.ts';

export interface OpenedFile {
	readonly bytes: Uint8Array;
	readonly mediaType: string;
	readonly name: string;
}

/** The kept bytes of a payment file of the reader's own commissioning body; null for any other. */
export async function openPaymentFile(
	services: Services,
	scope: Scope,
	fileId: string,
): Promise<OpenedFile | null> {
	return services.db.snapshot(async (reader) => {
		const file = await findPaymentFile(reader, scope, fileId);
		const document = file === null ? null : await findDocument(reader, file.documentHash);
		return file === null || document === null
			? null
			: { ...document, name: `payment-file-${file.number}.csv` };
	});
}
