import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Accreditation, StartFacts, SupportCover } from '../../app/domain/grant/may-start.ts';
import type { RespectRequirement } from '../../app/domain/programme/programme.ts';
import type { Reader } from '../connect.ts';

/** One area of one agreement, with whoever delivers there. */
export interface StartingPlace {
	readonly agreementId: string;
	readonly programmeId: string;
	readonly areaId: string;
	readonly organisationId: string;
	readonly strand: 'perpetrator' | 'support';
}

interface PlaceRow extends StartingPlace {
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly terminatedOn: IsoDate | null;
	readonly respect: RespectRequirement;
	readonly isPurchaseOnly: boolean;
}

interface SupportRow extends SupportCover {
	/** The areas that it covers. */
	readonly areaIds: readonly string[];
}

/** `mayStart` is asked about the work with perpetrators; of support itself nobody asks Respect, and it is its own partner support. */
function factsOf(
	place: PlaceRow,
	accreditations: readonly Accreditation[],
	support: readonly SupportRow[],
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
		support: support
			.filter(({ agreementId }) => named === null || agreementId === named)
			.filter(
				({ agreementId, areaIds }) =>
					areaIds.includes(place.areaId) || (place.isPurchaseOnly && agreementId === named),
			)
			.map(({ areaIds: _, ...cover }) => cover),
		agreement,
	};
}

/**
 * What decides whether somebody may start, or a place be reserved, in an area of an agreement on a day: `mayStart` answers. Only a support agreement
 * that covers the area counts, unless an order names its own (`supportAgreementId`); in an area that may only buy places that is the only one.
 * Null where the programme has no such area, or the agreement does not deliver there. For agreements already found in scope.
 */
export async function getStartFacts(
	reader: Reader,
	agreementId: string,
	areaId: string,
	day: IsoDate,
	supportAgreementId: string | null = null,
): Promise<StartFacts | null> {
	const [place] = await listPlaces(reader, { agreementId, areaId });
	if (place === undefined) return null;
	const accreditations = await listAccreditations(reader, place.programmeId, day);
	return factsOf(place, accreditations, await listSupport(reader, place.programmeId), supportAgreementId);
}

/** The same for every place of a programme where it delivers, by agreement and area. */
export async function listStartFacts(
	reader: Reader,
	programmeId: string,
	day: IsoDate,
): Promise<readonly { readonly place: StartingPlace; readonly facts: StartFacts }[]> {
	const accreditations = await listAccreditations(reader, programmeId, day);
	const support = await listSupport(reader, programmeId);
	const places = await listPlaces(reader, { programmeId });
	return places.map((place) => ({ place, facts: factsOf(place, accreditations, support, null) }));
}

/** Where an agreement delivers; in an area that may only buy places its lead does, wherever the agreement does not say otherwise. */
async function listPlaces(
	reader: Reader,
	asked: { readonly programmeId: string } | { readonly agreementId: string; readonly areaId: string },
): Promise<readonly PlaceRow[]> {
	const rows = await reader
		.selectFrom('grantAgreement as agreement')
		.innerJoin('strand', 'strand.id', 'agreement.strandId')
		.innerJoin('programmeArea', 'programmeArea.programmeId', 'agreement.programmeId')
		.leftJoin('agreementArea', (join) =>
			join
				.onRef('agreementArea.agreementId', '=', 'agreement.id')
				.onRef('agreementArea.areaId', '=', 'programmeArea.areaId'),
		)
		.select([
			'agreement.id as agreementId',
			'agreement.programmeId',
			'agreement.leadId',
			'agreement.startsOn',
			'agreement.endsOn',
			'agreement.terminatedOn',
			'strand.kind as strand',
			'programmeArea.areaId',
			'programmeArea.accessRule as access',
			'programmeArea.respectRequirement as respect',
			'agreementArea.organisationId as delivererId',
		])
		.where((row) =>
			'programmeId' in asked
				? row('agreement.programmeId', '=', asked.programmeId)
				: row.and([
						row('agreement.id', '=', asked.agreementId),
						row('programmeArea.areaId', '=', asked.areaId),
					]),
		)
		.orderBy('agreement.id')
		.orderBy('programmeArea.areaId')
		.execute();
	return rows.flatMap(({ access, delivererId, leadId, ...row }) => {
		const isPurchaseOnly = access === 'purchase-only';
		const organisationId = delivererId ?? (isPurchaseOnly ? leadId : null);
		return organisationId === null ? [] : [{ ...row, organisationId, isPurchaseOnly }];
	});
}

/** What had been decided of the programme's providers by the day. */
const listAccreditations = (
	reader: Reader,
	programmeId: string,
	day: IsoDate,
): Promise<readonly Accreditation[]> =>
	reader
		.selectFrom('accreditation')
		.select(['id', 'organisationId', 'status', 'decidedOn', 'expiresOn', 'withdrawnOn'])
		.where('programmeId', '=', programmeId)
		.where('decidedOn', '<=', day)
		.orderBy('decidedOn')
		.orderBy('id')
		.execute();

/** The programme's agreements for support, each with its areas. */
async function listSupport(reader: Reader, programmeId: string): Promise<readonly SupportRow[]> {
	const rows = await reader
		.selectFrom('grantAgreement as agreement')
		.innerJoin('strand', 'strand.id', 'agreement.strandId')
		.innerJoin('agreementArea', 'agreementArea.agreementId', 'agreement.id')
		.select([
			'agreement.id as agreementId',
			'agreement.startsOn',
			'agreement.endsOn',
			'agreement.terminatedOn',
			'agreementArea.areaId',
		])
		.where('agreement.programmeId', '=', programmeId)
		.where('strand.kind', '=', 'support')
		.orderBy('agreement.id')
		.orderBy('agreementArea.areaId')
		.execute();
	return [...Map.groupBy(rows, ({ agreementId }) => agreementId).values()].flatMap((group) => {
		const [first] = group;
		return first === undefined
			? []
			: [
					{
						agreementId: first.agreementId,
						startsOn: first.startsOn,
						endsOn: first.endsOn,
						terminatedOn: first.terminatedOn,
						areaIds: group.map(({ areaId }) => areaId),
					},
				];
	});
}
