import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Offer } from '../../app/domain/purchase/offer.ts';
import type { Reader } from '../connect.ts';
import { offerInScope } from './orders-in-scope.ts';

export interface OfferRow {
	readonly offer: Offer;
	readonly version: number;
	readonly accountId: string;
	readonly agreementId: string;
	readonly agreementReference: string;
	readonly programmeId: string;
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
		.selectFrom('unit_offer')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'unit_offer.agreement_id')
		.innerJoin('programme', 'programme.id', 'grant_agreement.programme_id')
		.innerJoin('intervention', 'intervention.id', 'unit_offer.intervention_id')
		.innerJoin('area', 'area.id', 'unit_offer.area_id')
		.innerJoin('organisation as provider', 'provider.id', 'grant_agreement.lead_id')
		.innerJoin('programme_area', (join) =>
			join
				.onRef('programme_area.programme_id', '=', 'programme.id')
				.onRef('programme_area.area_id', '=', 'unit_offer.area_id'),
		)
		.select([
			'unit_offer.id',
			'unit_offer.version',
			'unit_offer.account_id as accountId',
			'unit_offer.agreement_id as agreementId',
			'grant_agreement.reference as agreementReference',
			'programme.id as programmeId',
			'programme.name as programme',
			'intervention.id as interventionId',
			'intervention.name as intervention',
			'intervention.weeks',
			'area.id as areaId',
			'area.name as area',
			'programme_area.access_rule as access',
			'provider.id as providerId',
			'provider.name as provider',
			'unit_offer.unit_price_pence as unitPricePence',
			'unit_offer.vat',
			'unit_offer.contracts',
			'unit_offer.next_start_on as nextStartOn',
			'unit_offer.weeks_to_start as weeksToStart',
			'unit_offer.eligibility',
			'unit_offer.no_show as noShow',
			'unit_offer.credit_weeks as creditWeeks',
			'unit_offer.cancel_days as cancelDays',
			'unit_offer.opened_on as openedOn',
			'unit_offer.closed_on as closedOn',
		])
		.where((eb) => offerInScope(scope, today)(eb));

type Found = Awaited<ReturnType<ReturnType<typeof query>['executeTakeFirstOrThrow']>>;

function rowOf(found: Found): OfferRow {
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
	return { ...row, isPurchaseOnly: access === 'purchase-only', offer: { id, ...terms, openedOn, closedOn } };
}

/** What is or was on offer, by programme (the newest first), area and intervention. */
export async function listOffers(reader: Reader, scope: Scope, today: IsoDate): Promise<readonly OfferRow[]> {
	const rows = await query(reader, scope, today)
		.orderBy('programme.starts_on', 'desc')
		.orderBy('programme.id')
		.orderBy('area.name')
		.orderBy('intervention.name')
		.orderBy('unit_offer.id')
		.execute();
	return rows.map(rowOf);
}

export async function findOffer(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<OfferRow | null> {
	const row = await query(reader, scope, today).where('unit_offer.id', '=', id).executeTakeFirst();
	return row === undefined ? null : rowOf(row);
}

export interface OfferPlace {
	readonly agreementId: string;
	readonly agreement: string;
	readonly programmeId: string;
	readonly interventionId: string;
	readonly intervention: string;
	readonly areaId: string;
	readonly area: string;
}

/** Where a provider could offer places and does not yet: interventions of the agreements that it leads, in the areas of their programmes. */
export const listPlacesToOffer = (
	reader: Reader,
	leadId: string,
	today: IsoDate,
): Promise<readonly OfferPlace[]> =>
	reader
		.selectFrom('grant_agreement')
		.innerJoin('intervention', (join) =>
			join
				.onRef('intervention.strand_id', '=', 'grant_agreement.strand_id')
				.onRef('intervention.programme_id', '=', 'grant_agreement.programme_id'),
		)
		.innerJoin('programme_area', 'programme_area.programme_id', 'grant_agreement.programme_id')
		.innerJoin('area', 'area.id', 'programme_area.area_id')
		.select([
			'grant_agreement.id as agreementId',
			'grant_agreement.title as agreement',
			'grant_agreement.programme_id as programmeId',
			'intervention.id as interventionId',
			'intervention.name as intervention',
			'area.id as areaId',
			'area.name as area',
		])
		.where('grant_agreement.lead_id', '=', leadId)
		.where('grant_agreement.starts_on', '<=', today)
		.where('grant_agreement.ends_on', '>=', today)
		.where('grant_agreement.terminated_on', 'is', null)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('unit_offer')
						.select('unit_offer.id')
						.whereRef('unit_offer.agreement_id', '=', 'grant_agreement.id')
						.whereRef('unit_offer.intervention_id', '=', 'intervention.id')
						.whereRef('unit_offer.area_id', '=', 'area.id'),
				),
			),
		)
		.orderBy('area.name')
		.orderBy('intervention.name')
		.orderBy('grant_agreement.id')
		.orderBy('intervention.id')
		.orderBy('area.id')
		.execute();

/** The support agreements of a programme that an order in a purchase-only area may name, by title. */
export const listSupportAgreements = (
	reader: Reader,
	programmeId: string,
): Promise<readonly { readonly id: string; readonly title: string }[]> =>
	reader
		.selectFrom('grant_agreement')
		.innerJoin('strand', 'strand.id', 'grant_agreement.strand_id')
		.select(['grant_agreement.id', 'grant_agreement.title'])
		.where('grant_agreement.programme_id', '=', programmeId)
		.where('strand.kind', '=', 'support')
		.orderBy('grant_agreement.title')
		.orderBy('grant_agreement.id')
		.execute();
