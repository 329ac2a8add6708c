import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { isInForceOn } from '../../app/domain/grant/version-state.ts';
import type { AreaPageWords } from '../../app/domain/programme/area-page.ts';
import type { AccessRule } from '../../app/domain/programme/programme.ts';
import type { Offer } from '../../app/domain/purchase/offer.ts';
import type { Reader } from '../connect.ts';
import { parsePageWords } from './area-pages.ts';
import { asFound } from './as-found.ts';
import type { AccountRow } from './unit-ledger.ts';

/** A programme as the public page "Can I refer?" tells it of one area: the words that were approved, no figures, no names of people. */
export interface ReferralFacts {
	readonly programmeId: Found<'programme'>;
	readonly words: AreaPageWords;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly accessRule: AccessRule;
	readonly commissioner: string;
}

/** The areas that have a page: a version that was approved and not taken down. Public facts: they are nobody's own, so no scope is asked for. */
export const listReferralAreas = (
	reader: Reader,
): Promise<readonly { readonly id: string; readonly name: string; readonly onsCode: string }[]> =>
	reader
		.selectFrom('area')
		.innerJoin('areaPage', 'areaPage.areaId', 'area.id')
		.innerJoin('programmeArea', (join) =>
			join
				.onRef('programmeArea.areaId', '=', 'areaPage.areaId')
				.onRef('programmeArea.programmeId', '=', 'areaPage.programmeId'),
		)
		.select(['area.id', 'area.name', 'area.onsCode'])
		.distinct()
		.where('areaPage.state', '=', 'published')
		.orderBy('area.name')
		.orderBy('area.id')
		.execute();

/** The programmes whose page of the area is public, by name. Public facts, as above. */
export async function listReferralFacts(
	reader: Reader,
	today: IsoDate,
	areaId: string,
): Promise<readonly ReferralFacts[]> {
	const programmes = await reader
		.selectFrom('programme')
		.innerJoin('programmeArea', 'programmeArea.programmeId', 'programme.id')
		.innerJoin('areaPage as page', (join) =>
			join.onRef('page.programmeId', '=', 'programme.id').onRef('page.areaId', '=', 'programmeArea.areaId'),
		)
		.innerJoin('programmeOwnership as owner', 'owner.programmeId', 'programme.id')
		.innerJoin('organisation as body', 'body.id', 'owner.organisationId')
		.select([
			'programme.id as programmeId',
			'programme.startsOn',
			'programme.endsOn',
			'page.words',
			'programmeArea.accessRule',
			'body.name as commissioner',
		])
		.where('programmeArea.areaId', '=', areaId)
		.where('page.state', '=', 'published')
		.where('owner.startsOn', '<=', today)
		.where((eb) => eb.or([eb('owner.endsOn', 'is', null), eb('owner.endsOn', '>=', today)]))
		.orderBy('programme.name')
		.orderBy('programme.id')
		.execute();
	return programmes.map(({ words, ...row }) =>
		asFound<ReferralFacts>({ ...row, words: parsePageWords(words) }),
	);
}

/** Who works for people of the area, by an agreement that is in force. */
export interface ReferralService {
	readonly agreementId: string;
	readonly strand: 'perpetrator' | 'support';
	readonly strandName: string;
	readonly provider: string;
}

/** All who deliver in an area on a day: whoever an agreement in force names for it, and whoever has places on offer there. */
export async function listReferralServices(
	reader: Reader,
	programmeId: Found<'programme'>,
	areaId: string,
	today: IsoDate,
): Promise<readonly ReferralService[]> {
	const named = await reader
		.selectFrom('agreementArea as there')
		.innerJoin('grantAgreement as agreement', 'agreement.id', 'there.agreementId')
		.innerJoin('strand', 'strand.id', 'agreement.strandId')
		.innerJoin('organisation', 'organisation.id', 'there.organisationId')
		.select([
			'agreement.id as agreementId',
			'agreement.startsOn',
			'agreement.endsOn',
			'agreement.terminatedOn',
			'strand.kind as strand',
			'strand.name as strandName',
			'organisation.name as provider',
		])
		.where('there.areaId', '=', areaId)
		.where('agreement.programmeId', '=', programmeId)
		.orderBy('strand.kind')
		.orderBy('organisation.name')
		.orderBy('agreement.id')
		.execute();
	const offering = await reader
		.selectFrom('unitOffer as offer')
		.innerJoin('unitAccount as account', 'account.id', 'offer.accountId')
		.innerJoin('grantAgreement as agreement', 'agreement.id', 'account.agreementId')
		.innerJoin('strand', 'strand.id', 'agreement.strandId')
		.innerJoin('organisation', 'organisation.id', 'account.funderId')
		.select([
			'agreement.id as agreementId',
			'agreement.startsOn',
			'agreement.endsOn',
			'agreement.terminatedOn',
			'strand.kind as strand',
			'strand.name as strandName',
			'organisation.name as provider',
		])
		.where('account.areaId', '=', areaId)
		.where('account.programmeId', '=', programmeId)
		.where('offer.openedOn', '<=', today)
		.where((eb) => eb.or([eb('offer.closedOn', 'is', null), eb('offer.closedOn', '>', today)]))
		.orderBy('organisation.name')
		.orderBy('agreement.id')
		.orderBy('offer.id')
		.execute();
	const seen = new Set<string>();
	return [...named, ...offering].flatMap(({ agreementId, strand, strandName, provider, ...term }) => {
		const key = `${agreementId} ${provider}`;
		if (!isInForceOn(term, today) || seen.has(key)) return [];
		seen.add(key);
		return [{ agreementId, strand, strandName, provider }];
	});
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
