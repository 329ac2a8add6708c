import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Accreditation, StartFacts } from '../../app/domain/grant/may-start.ts';
import {
	delivererOf,
	type PlaceToStart,
	type SupportAgreement,
	startFactsOf,
} from '../../app/domain/grant/start-facts-of.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';

/**
 * What decides whether somebody may start, or a place be reserved, in an area of an agreement on a day: `mayStart` answers. An order may name its
 * own support agreement. Null where the programme has no such area, or the agreement does not deliver there. For agreements already found in scope.
 */
export async function getStartFacts(
	reader: Reader,
	agreementId: Found<'agreement'>,
	areaId: string,
	day: IsoDate,
	supportAgreementId: string | null = null,
): Promise<StartFacts | null> {
	const [place] = await listPlaces(reader, { agreementId, areaId });
	if (place === undefined) return null;
	const accreditations = await listAccreditations(reader, place.programmeId, day);
	return startFactsOf(
		place,
		accreditations,
		await listSupport(reader, place.programmeId),
		supportAgreementId,
	);
}

/** The same for every place of a programme where it delivers, by agreement and area. */
export async function listStartFacts(
	reader: Reader,
	programmeId: Found<'programme'>,
	day: IsoDate,
): Promise<readonly { readonly place: FoundPlace; readonly facts: StartFacts }[]> {
	const accreditations = await listAccreditations(reader, programmeId, day);
	const support = await listSupport(reader, programmeId);
	const places = await listPlaces(reader, { programmeId });
	return places.map((place) => ({ place, facts: startFactsOf(place, accreditations, support, null) }));
}

interface FoundPlace extends PlaceToStart {
	readonly agreementId: Found<'agreement'>;
	readonly programmeId: Found<'programme'>;
}

/** Where agreements deliver, with whoever does. */
async function listPlaces(
	reader: Reader,
	asked:
		| { readonly programmeId: Found<'programme'> }
		| { readonly agreementId: Found<'agreement'>; readonly areaId: string },
): Promise<readonly FoundPlace[]> {
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
	return rows.flatMap(({ delivererId, leadId, ...row }) => {
		const organisationId = delivererOf(row.access, { delivererId, leadId });
		return organisationId === null ? [] : [asFound<FoundPlace>({ ...row, organisationId })];
	});
}

/** What had been decided of the programme's providers by the day. */
const listAccreditations = (
	reader: Reader,
	programmeId: Found<'programme'>,
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
async function listSupport(
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<readonly SupportAgreement[]> {
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
