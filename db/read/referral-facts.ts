import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { AccessRule } from '../../app/domain/programme/programme.ts';
import type { Offer } from '../../app/domain/purchase/offer.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';
import type { AccountRow } from './unit-ledger.ts';

/** A programme as the public page "Can I refer?" tells it of one area: no figures, no names of people. */
export interface ReferralFacts {
	readonly programmeId: Found<'programme'>;
	readonly name: string;
	readonly whoItIsFor: string;
	readonly howToRefer: string | null;
	readonly referralContact: string | null;
	readonly weeksToStart: number | null;
	readonly accessRule: AccessRule;
	readonly commissioner: string;
	/** Whether a version of its service specification has been published. */
	readonly isPublished: boolean;
	readonly interventions: readonly {
		readonly id: string;
		readonly name: string;
		readonly description: string;
		readonly weeks: number | null;
		readonly strand: string;
	}[];
	/** Who works there today, by strand. */
	readonly services: readonly { readonly strand: string; readonly provider: string }[];
}

/** The areas in which a programme runs today, by name. Public facts: they are nobody's own, so no scope is asked for. */
export const listReferralAreas = (
	reader: Reader,
	today: IsoDate,
): Promise<readonly { readonly id: string; readonly name: string; readonly onsCode: string }[]> =>
	reader
		.selectFrom('area')
		.innerJoin('programmeArea', 'programmeArea.areaId', 'area.id')
		.innerJoin('programme', 'programme.id', 'programmeArea.programmeId')
		.select(['area.id', 'area.name', 'area.onsCode'])
		.distinct()
		.where('programme.startsOn', '<=', today)
		.where('programme.endsOn', '>=', today)
		.orderBy('area.name')
		.orderBy('area.id')
		.execute();

/** The programmes that run in the area today, by name. Public facts, as above. */
export async function listReferralFacts(
	reader: Reader,
	today: IsoDate,
	areaId: string,
): Promise<readonly ReferralFacts[]> {
	const programmes = await reader
		.selectFrom('programme')
		.innerJoin('programmeArea', 'programmeArea.programmeId', 'programme.id')
		.innerJoin('programmeOwnership as owner', 'owner.programmeId', 'programme.id')
		.innerJoin('organisation as body', 'body.id', 'owner.organisationId')
		.select([
			'programme.id as programmeId',
			'programme.name',
			'programme.whoItIsFor',
			'programme.howToRefer',
			'programme.referralContact',
			'programme.weeksToStart',
			'programmeArea.accessRule',
			'body.name as commissioner',
		])
		.where('programmeArea.areaId', '=', areaId)
		.where('programme.startsOn', '<=', today)
		.where('programme.endsOn', '>=', today)
		.where('owner.startsOn', '<=', today)
		.where((eb) => eb.or([eb('owner.endsOn', 'is', null), eb('owner.endsOn', '>=', today)]))
		.orderBy('programme.name')
		.orderBy('programme.id')
		.execute();
	const ids = programmes.map(({ programmeId }) => programmeId);
	if (ids.length === 0) return [];
	const interventions = await reader
		.selectFrom('intervention')
		.innerJoin('strand', 'strand.id', 'intervention.strandId')
		.select([
			'intervention.id',
			'intervention.programmeId',
			'intervention.name',
			'description',
			'weeks',
			'strand.name as strand',
		])
		.where('intervention.programmeId', 'in', ids)
		.orderBy('strand.kind')
		.orderBy('intervention.name')
		.orderBy('intervention.id')
		.execute();
	const services = await reader
		.selectFrom('agreementArea')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'agreementArea.agreementId')
		.innerJoin('strand', 'strand.id', 'grantAgreement.strandId')
		.innerJoin('organisation', 'organisation.id', 'agreementArea.organisationId')
		.select(['grantAgreement.programmeId', 'strand.name as strand', 'organisation.name as provider'])
		.where('agreementArea.areaId', '=', areaId)
		.where('grantAgreement.programmeId', 'in', ids)
		.where('grantAgreement.startsOn', '<=', today)
		.where('grantAgreement.endsOn', '>=', today)
		.orderBy('strand.kind')
		.orderBy('organisation.name')
		.orderBy('organisation.id')
		.execute();
	const published = await reader
		.selectFrom('specificationVersion')
		.select('programmeId')
		.distinct()
		.where('programmeId', 'in', ids)
		.where('publishedAt', 'is not', null)
		.orderBy('programmeId')
		.execute();
	return programmes.map((programme) =>
		asFound<ReferralFacts>({
			...programme,
			isPublished: published.some((row) => row.programmeId === programme.programmeId),
			interventions: interventions.filter(({ programmeId }) => programmeId === programme.programmeId),
			services: services.filter(({ programmeId }) => programmeId === programme.programmeId),
		}),
	);
}

/** An account of places in an area: the commissioner's, or what a provider offers there with the offer's days. */
export interface ReferralPlaces {
	readonly account: AccountRow;
	/** Null for the commissioner's. */
	readonly offer: Pick<Offer, 'openedOn' | 'closedOn' | 'nextStartOn'> | null;
}

/** Where somebody from the area could be given a place, for a yes or a no alone: how many places there are is told to nobody. */
export async function listReferralPlaces(
	reader: Reader,
	programmeId: Found<'programme'>,
	areaId: string,
): Promise<readonly ReferralPlaces[]> {
	const rows = await reader
		.selectFrom('unitAccount')
		.leftJoin('unitOffer', 'unitOffer.accountId', 'unitAccount.id')
		.select([
			'unitAccount.id',
			'unitAccount.programmeId',
			'unitAccount.agreementId',
			'unitAccount.interventionId',
			'unitAccount.areaId',
			'unitAccount.fund',
			'unitAccount.funderId',
			'unitOffer.openedOn',
			'unitOffer.closedOn',
			'unitOffer.nextStartOn',
		])
		.where('unitAccount.programmeId', '=', programmeId)
		.where('unitAccount.areaId', '=', areaId)
		.where('unitAccount.fund', 'in', ['commissioner', 'offer'])
		.orderBy('unitAccount.id')
		.orderBy('unitOffer.id')
		.execute();
	return rows.map(({ openedOn, closedOn, nextStartOn, ...account }) => ({
		account: asFound<AccountRow>(account),
		offer: openedOn === null || nextStartOn === null ? null : { openedOn, closedOn, nextStartOn },
	}));
}
