import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { londonDay } from '../../app/domain/calendar/london.ts';
import type { AgreementVersion } from '../../app/domain/grant/agreement-version.ts';
import type { LetterFacts } from '../../app/domain/grant/papers/letter-of-version.ts';
import type { Reader } from '../connect.ts';
import { listAgreementVersions } from './agreement-versions.ts';
import { findOwner } from './programme-owners.ts';
import { getTermsNames } from './terms-names.ts';

/** The newest step of approval: a version that was taken back is approved anew. */
export const approvedOn = ({ steps }: Pick<AgreementVersion, 'steps'>): IsoDate | null => {
	const step = steps.findLast(({ kind }) => kind === 'approved');
	return step === undefined ? null : londonDay(step.at);
};

export interface LetterAsked {
	readonly agreementId: string;
	readonly number: number;
	readonly today: IsoDate;
	readonly demonstration: boolean;
}

/** What the letter of a version says; null where there is none: absent, out of scope, or not approved. */
export async function findLetterFacts(
	reader: Reader,
	scope: Scope,
	{ agreementId, number, today, demonstration }: LetterAsked,
): Promise<LetterFacts | null> {
	const versions = await listAgreementVersions(reader, scope, today, { agreementId });
	const version = versions.find((each) => each.number === number);
	const madeOn = version === undefined ? null : approvedOn(version);
	if (
		version === undefined ||
		madeOn === null ||
		!['approved', 'sent', 'accepted', 'declined'].includes(version.state)
	)
		return null;
	const names = await getTermsNames(reader, version.programmeId);
	return {
		version,
		before: versions.find((each) => each.state === 'accepted' && each.number < number)?.terms ?? null,
		names,
		body: (await findOwner(reader, version.programmeId, today)).name,
		programme: names.programme.name,
		madeOn,
		demonstration,
	};
}
