import { listAgreementVersions } from '../../../db/read/agreement-versions.ts';
import { type AgreementRow, findAgreement } from '../../../db/read/agreements.ts';
import { getTermsNames, type NamesOfTerms } from '../../../db/read/terms-names.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { AgreementVersion } from '../../domain/grant/agreement-version.ts';
import type { Services } from '../../services.ts';

export interface AgreementVersionsFacts {
	readonly today: IsoDate;
	/** Null until the original has been accepted. */
	readonly agreement: AgreementRow | null;
	/** The newest first; never none. */
	readonly versions: readonly AgreementVersion[];
	readonly names: NamesOfTerms;
}

/** Every version of an agreement that the reader sees; null where there is none. */
export async function showAgreementVersions(
	services: Services,
	scope: Scope,
	agreementId: string,
): Promise<AgreementVersionsFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const versions = await listAgreementVersions(reader, scope, today, { agreementId });
		const [newest] = versions;
		if (newest === undefined) return null;
		return {
			today,
			versions,
			agreement: await findAgreement(reader, scope, today, agreementId),
			names: await getTermsNames(reader, newest.programmeId),
		};
	});
}
