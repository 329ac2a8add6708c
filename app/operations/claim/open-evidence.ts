import { findClaim, listEvidence } from '../../../db/read/claims.ts';
import { findDocument } from '../../../db/read/documents.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface OpenedEvidence {
	readonly bytes: Uint8Array;
	readonly mediaType: string;
	readonly name: string;
}

/** A file of a claim that the reader reaches; null for any other. */
export async function openEvidence(
	services: Services,
	scope: Scope,
	claimId: string,
	evidenceId: string,
): Promise<OpenedEvidence | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const claim = await findClaim(reader, scope, today, claimId);
		const file =
			claim === null ? undefined : (await listEvidence(reader, claim.id)).find(({ id }) => id === evidenceId);
		const document = file === undefined ? null : await findDocument(reader, file.documentHash);
		return file === undefined || document === null ? null : { ...document, name: file.fileName };
	});
}
