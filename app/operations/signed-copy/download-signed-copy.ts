import { listSignedCopies } from '../../../db/read/agreement-overview.ts';
import { listAgreementVersions } from '../../../db/read/agreement-versions.ts';
import { type DocumentRead, findDocument } from '../../../db/read/documents.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

export interface FileRead extends DocumentRead {
	readonly name: string;
}

/** The bytes that were uploaded, held to their hash; null when absent or out of scope. */
export async function downloadSignedCopy(
	services: Services,
	scope: Scope,
	agreementId: string,
	copyId: string,
): Promise<FileRead | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const versions = await listAgreementVersions(reader, scope, today, { agreementId });
		const copies = await listSignedCopies(
			reader,
			versions.map(({ id }) => id),
		);
		const copy = copies.find(({ id }) => id === copyId);
		if (copy === undefined) return null;
		const document = await findDocument(reader, copy.hash);
		if (document === null || sha256(document.bytes) !== copy.hash)
			throw new Error(`signed copy ${copyId} is not the file that was uploaded`);
		return { ...document, name: copy.fileName };
	});
}
