import { listSignedCopies, type SignedCopyRow } from '../../../db/read/agreement-overview.ts';
import { findAgreementVersion } from '../../../db/read/agreement-versions.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { AgreementVersion } from '../../domain/grant/agreement-version.ts';
import type { Services } from '../../services.ts';

export interface SignedCopiesShown {
	readonly version: AgreementVersion;
	readonly copies: readonly SignedCopyRow[];
}

/** A version with its signed copies; null when absent or out of scope. */
export async function showSignedCopies(
	services: Services,
	scope: Scope,
	agreementId: string,
	number: number,
): Promise<SignedCopiesShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const version = await findAgreementVersion(reader, scope, today, agreementId, number);
		return version === null ? null : { version, copies: await listSignedCopies(reader, [version.id]) };
	});
}
