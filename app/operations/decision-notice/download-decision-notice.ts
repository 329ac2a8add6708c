import { listNotices } from '../../../db/read/decision-notices.ts';
import { findDocument } from '../../../db/read/documents.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { safeFileName } from '../../domain/text/safe-file-name.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

export interface NoticeFile {
	readonly bytes: Uint8Array;
	readonly name: string;
}

/** The bytes that were made with the decision, held to their hash; null when absent or out of scope. */
export async function downloadDecisionNotice(
	services: Services,
	scope: Scope,
	id: string,
): Promise<NoticeFile | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const [notice] = await listNotices(reader, scope, today, { id });
		if (notice === undefined) return null;
		const document = await findDocument(reader, notice.pdfHash);
		if (document === null || sha256(document.bytes) !== notice.pdfHash)
			throw new Error(`the PDF of decision notice ${id} is not the one that was made`);
		return { bytes: document.bytes, name: safeFileName(`Decision notice ${notice.facts.reference}`, 'pdf') };
	});
}
