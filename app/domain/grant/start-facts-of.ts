import type { AccessRule, RespectRequirement } from '../programme/programme.ts';
import type { Accreditation, StartFacts, SupportCover } from './may-start.ts';
import type { Term } from './version-state.ts';

/** One area of one agreement, with whoever delivers there. */
export interface StartingPlace {
	readonly agreementId: string;
	readonly programmeId: string;
	readonly areaId: string;
	readonly organisationId: string;
	readonly strand: 'perpetrator' | 'support';
}

export interface PlaceToStart extends StartingPlace, Term {
	readonly respect: RespectRequirement;
	readonly access: AccessRule;
}

/** An agreement for support, with the areas that it covers. */
export interface SupportAgreement extends SupportCover {
	readonly areaIds: readonly string[];
}

/** Whoever delivers in an area; where it may only buy places, an agreement that does not say so delivers through its lead. Null: nobody does. */
export const delivererOf = (
	access: AccessRule,
	{ delivererId, leadId }: { readonly delivererId: string | null; readonly leadId: string },
): string | null => delivererId ?? (access === 'purchase-only' ? leadId : null);

/**
 * What `mayStart` is asked of a place. Of the work with perpetrators only accreditations of whoever delivers there count, and only support that
 * covers the area, unless an order names its own (`named`); in an area that may only buy places that is the only one. Of support itself nobody
 * asks Respect, and it is its own partner support.
 */
export function startFactsOf(
	place: PlaceToStart,
	accreditations: readonly Accreditation[],
	support: readonly SupportAgreement[],
	named: string | null,
): StartFacts {
	const agreement = { startsOn: place.startsOn, endsOn: place.endsOn, terminatedOn: place.terminatedOn };
	if (place.strand === 'support')
		return {
			respect: 'not-required',
			accreditations: [],
			support: [{ agreementId: place.agreementId, ...agreement }],
			agreement,
		};
	return {
		respect: place.respect,
		accreditations: accreditations.filter(({ organisationId }) => organisationId === place.organisationId),
		support: support.filter((each) => counts(each, place, named)).map(({ areaIds: _, ...cover }) => cover),
		agreement,
	};
}

const counts = (
	{ agreementId, areaIds }: SupportAgreement,
	{ areaId, access }: PlaceToStart,
	named: string | null,
): boolean =>
	(named === null || agreementId === named) &&
	(areaIds.includes(areaId) || (access === 'purchase-only' && agreementId === named));
