import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Offer } from '../../app/domain/purchase/offer.ts';
import type { Reader } from '../connect.ts';
import { allFound, asFound } from './as-found.ts';
import { offerInScope } from './orders-in-scope.ts';

export interface OfferRow {
	readonly offer: Offer;
	readonly version: number;
	readonly accountId: Found<'unit account'>;
	readonly agreementId: Found<'agreement'>;
	readonly agreementReference: string;
	readonly programmeId: Found<'programme'>;
	readonly programme: string;
	readonly interventionId: string;
	readonly intervention: string;
	readonly weeks: number | null;
	readonly areaId: string;
	readonly area: string;
	readonly isPurchaseOnly: boolean;
	readonly providerId: string;
	readonly provider: string;
}

const query = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('unitOffer')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'unitOffer.agreementId')
		.innerJoin('programme', 'programme.id', 'grantAgreement.programmeId')
		.innerJoin('intervention', 'intervention.id', 'unitOffer.interventionId')
		.innerJoin('area', 'area.id', 'unitOffer.areaId')
		.innerJoin('organisation as provider', 'provider.id', 'grantAgreement.leadId')
		.innerJoin('programmeArea', (join) =>
			join
				.onRef('programmeArea.programmeId', '=', 'programme.id')
				.onRef('programmeArea.areaId', '=', 'unitOffer.areaId'),
		)
		.select([
			'unitOffer.id',
			'unitOffer.version',
			'unitOffer.accountId',
			'unitOffer.agreementId',
			'grantAgreement.reference as agreementReference',
			'programme.id as programmeId',
			'programme.name as programme',
			'intervention.id as interventionId',
			'intervention.name as intervention',
			'intervention.weeks',
			'area.id as areaId',
			'area.name as area',
			'programmeArea.accessRule as access',
			'provider.id as providerId',
			'provider.name as provider',
			'unitOffer.unitPricePence',
			'unitOffer.vat',
			'unitOffer.contracts',
			'unitOffer.nextStartOn',
			'unitOffer.weeksToStart',
			'unitOffer.eligibility',
			'unitOffer.noShow',
			'unitOffer.creditWeeks',
			'unitOffer.cancelDays',
			'unitOffer.openedOn',
			'unitOffer.closedOn',
		])
		.where((eb) => offerInScope(scope, today)(eb));

type Row = Awaited<ReturnType<ReturnType<typeof query>['executeTakeFirstOrThrow']>>;

function rowOf(found: Row): OfferRow {
	const {
		id,
		unitPricePence,
		vat,
		contracts,
		nextStartOn,
		weeksToStart,
		eligibility,
		noShow,
		creditWeeks,
		cancelDays,
		openedOn,
		closedOn,
		access,
		...row
	} = found;
	const terms = {
		unitPricePence,
		vat,
		contracts,
		nextStartOn,
		weeksToStart,
		eligibility,
		noShow,
		creditWeeks,
		cancelDays,
	};
	return asFound<OfferRow>({
		...row,
		isPurchaseOnly: access === 'purchase-only',
		offer: { id, ...terms, openedOn, closedOn },
	});
}

/** What is or was on offer, by programme (the newest first), area and intervention. */
export async function listOffers(reader: Reader, scope: Scope, today: IsoDate): Promise<readonly OfferRow[]> {
	const rows = await query(reader, scope, today)
		.orderBy('programme.startsOn', 'desc')
		.orderBy('programme.id')
		.orderBy('area.name')
		.orderBy('intervention.name')
		.orderBy('unitOffer.id')
		.execute();
	return rows.map(rowOf);
}

export async function findOffer(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<OfferRow | null> {
	const row = await query(reader, scope, today).where('unitOffer.id', '=', id).executeTakeFirst();
	return row === undefined ? null : rowOf(row);
}

export interface OfferPlace {
	readonly agreementId: Found<'agreement'>;
	readonly agreement: string;
	readonly programmeId: Found<'programme'>;
	readonly interventionId: string;
	readonly intervention: string;
	readonly areaId: string;
	readonly area: string;
}

/** Where a provider could offer places and does not yet: interventions of the agreements that it leads, in the areas of their programmes. */
export const listPlacesToOffer = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
): Promise<readonly OfferPlace[]> => {
	if (scope.kind !== 'provider') return [];
	const rows = await reader
		.selectFrom('grantAgreement')
		.innerJoin('intervention', (join) =>
			join
				.onRef('intervention.strandId', '=', 'grantAgreement.strandId')
				.onRef('intervention.programmeId', '=', 'grantAgreement.programmeId'),
		)
		.innerJoin('programmeArea', 'programmeArea.programmeId', 'grantAgreement.programmeId')
		.innerJoin('area', 'area.id', 'programmeArea.areaId')
		.select([
			'grantAgreement.id as agreementId',
			'grantAgreement.title as agreement',
			'grantAgreement.programmeId',
			'intervention.id as interventionId',
			'intervention.name as intervention',
			'area.id as areaId',
			'area.name as area',
		])
		.where('grantAgreement.leadId', '=', scope.organisationId)
		.where('grantAgreement.startsOn', '<=', today)
		.where('grantAgreement.endsOn', '>=', today)
		.where('grantAgreement.terminatedOn', 'is', null)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('unitOffer')
						.select('unitOffer.id')
						.whereRef('unitOffer.agreementId', '=', 'grantAgreement.id')
						.whereRef('unitOffer.interventionId', '=', 'intervention.id')
						.whereRef('unitOffer.areaId', '=', 'area.id'),
				),
			),
		)
		.orderBy('area.name')
		.orderBy('intervention.name')
		.orderBy('grantAgreement.id')
		.orderBy('intervention.id')
		.orderBy('area.id')
		.execute();
	return allFound<OfferPlace>(rows);
};

/** The support agreements of a programme that an order in a purchase-only area may name: those that run on the day of the start, by title. */
export const listSupportAgreements = (
	reader: Reader,
	programmeId: Found<'programme'>,
	day: IsoDate,
): Promise<readonly { readonly id: string; readonly title: string }[]> =>
	reader
		.selectFrom('grantAgreement')
		.innerJoin('strand', 'strand.id', 'grantAgreement.strandId')
		.select(['grantAgreement.id', 'grantAgreement.title'])
		.where('grantAgreement.programmeId', '=', programmeId)
		.where('strand.kind', '=', 'support')
		.where('grantAgreement.startsOn', '<=', day)
		.where(({ fn }) => fn.coalesce('grantAgreement.terminatedOn', 'grantAgreement.endsOn'), '>=', day)
		.orderBy('grantAgreement.title')
		.orderBy('grantAgreement.id')
		.execute();
