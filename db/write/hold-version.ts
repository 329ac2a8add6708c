import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { AgreementFacts } from '../../app/domain/grant/agreement-facts.ts';
import { countedStates } from '../../app/domain/grant/counted-states.ts';
import type { VersionAct } from '../../app/domain/grant/next-state.ts';
import type { Tx } from '../connect.ts';
import { getAgreementFacts } from '../read/agreement-facts.ts';
import { findAgreementVersion, type VersionRow } from '../read/agreement-versions.ts';
import { lockAgreementRow, lockProgrammeOf } from './agreement-versions.ts';

export interface HeldVersion {
	readonly version: VersionRow;
	readonly facts: AgreementFacts;
	/** Nothing before the first terms. */
	readonly was: VersionRow['terms']['allocations'];
}

/** The version with its programme, and the agreement that its money is decided under, held until the transaction ends, and what its terms are held against; null where it is absent or out of scope. */
export async function holdVersion(
	tx: Tx,
	scope: Scope,
	asked: {
		readonly agreementId: string;
		readonly number: number;
		readonly today: IsoDate;
		readonly act: VersionAct;
	},
): Promise<HeldVersion | null> {
	const { agreementId, number, today, act } = asked;
	const seen = await findAgreementVersion(tx, scope, today, agreementId, number);
	if (seen === null) return null;
	await lockProgrammeOf(tx, seen.programmeId);
	await lockAgreementRow(tx, agreementId);
	const version = await findAgreementVersion(tx, scope, today, agreementId, number);
	if (version === null) return null;
	const facts = await getAgreementFacts(tx, {
		programmeId: version.programmeId,
		agreementId: version.agreementId,
		today,
		countedStates: countedStates(act),
	});
	return { version, facts, was: facts.base?.terms.allocations ?? [] };
}
