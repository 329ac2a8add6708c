import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { findProgramme } from './programmes.ts';
import { findUnitAgreement, type UnitAgreement } from './unit-agreements.ts';

/** Units of a programme, by its address, or of one agreement: whichever the page is about. */
export type UnitsOf = { readonly programme: string } | { readonly agreement: string };

export interface UnitsAbout {
	readonly programme: { readonly id: Found<'programme'>; readonly slug: string; readonly name: string };
	/** Null where it is about all agreements of the programme. */
	readonly agreement: UnitAgreement | null;
	/** For `listUnitAccounts`. */
	readonly accounts:
		| { readonly programmeId: Found<'programme'> }
		| { readonly agreementId: Found<'agreement'> };
}

/** What a page of units is about, for whoever reaches it. A programme's whole is the office's alone. */
export async function findUnitsAbout(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	of: UnitsOf,
): Promise<UnitsAbout | null> {
	if ('agreement' in of) {
		const agreement = await findUnitAgreement(reader, scope, today, of.agreement);
		if (agreement === null) return null;
		const programme = {
			id: agreement.programmeId,
			slug: agreement.programmeSlug,
			name: agreement.programmeName,
		};
		return { programme, agreement, accounts: { agreementId: agreement.id } };
	}
	const programme = scope.kind === 'office' ? await findProgramme(reader, scope, today, of.programme) : null;
	return programme === null ? null : { programme, agreement: null, accounts: { programmeId: programme.id } };
}
