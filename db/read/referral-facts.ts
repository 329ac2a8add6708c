import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { AccessRule } from '../../app/domain/programme/programme.ts';
import type { Reader } from '../connect.ts';

/** A programme as the public page "Can I refer?" tells it of one area: no figures, no names of people. */
export interface ReferralFacts {
	readonly programmeId: string;
	readonly name: string;
	readonly whoItIsFor: string;
	readonly howToRefer: string | null;
	readonly referralContact: string | null;
	readonly weeksToStart: number | null;
	readonly accessRule: AccessRule;
	readonly commissioner: string;
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
		.innerJoin('programme_area', 'programme_area.area_id', 'area.id')
		.innerJoin('programme', 'programme.id', 'programme_area.programme_id')
		.select(['area.id', 'area.name', 'area.ons_code as onsCode'])
		.distinct()
		.where('programme.starts_on', '<=', today)
		.where('programme.ends_on', '>=', today)
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
		.innerJoin('programme_area', 'programme_area.programme_id', 'programme.id')
		.innerJoin('programme_ownership as owner', 'owner.programme_id', 'programme.id')
		.innerJoin('organisation as body', 'body.id', 'owner.organisation_id')
		.select([
			'programme.id as programmeId',
			'programme.name',
			'programme.who_it_is_for as whoItIsFor',
			'programme.how_to_refer as howToRefer',
			'programme.referral_contact as referralContact',
			'programme.weeks_to_start as weeksToStart',
			'programme_area.access_rule as accessRule',
			'body.name as commissioner',
		])
		.where('programme_area.area_id', '=', areaId)
		.where('programme.starts_on', '<=', today)
		.where('programme.ends_on', '>=', today)
		.where('owner.starts_on', '<=', today)
		.where((eb) => eb.or([eb('owner.ends_on', 'is', null), eb('owner.ends_on', '>=', today)]))
		.orderBy('programme.name')
		.orderBy('programme.id')
		.execute();
	const ids = programmes.map(({ programmeId }) => programmeId);
	if (ids.length === 0) return [];
	const interventions = await reader
		.selectFrom('intervention')
		.innerJoin('strand', 'strand.id', 'intervention.strand_id')
		.select([
			'intervention.id',
			'intervention.programme_id as programmeId',
			'intervention.name',
			'description',
			'weeks',
			'strand.name as strand',
		])
		.where('intervention.programme_id', 'in', ids)
		.orderBy('strand.kind')
		.orderBy('intervention.name')
		.orderBy('intervention.id')
		.execute();
	const services = await reader
		.selectFrom('agreement_area')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'agreement_area.agreement_id')
		.innerJoin('strand', 'strand.id', 'grant_agreement.strand_id')
		.innerJoin('organisation', 'organisation.id', 'agreement_area.organisation_id')
		.select([
			'grant_agreement.programme_id as programmeId',
			'strand.name as strand',
			'organisation.name as provider',
		])
		.where('agreement_area.area_id', '=', areaId)
		.where('grant_agreement.programme_id', 'in', ids)
		.where('grant_agreement.starts_on', '<=', today)
		.where('grant_agreement.ends_on', '>=', today)
		.orderBy('strand.kind')
		.orderBy('organisation.name')
		.orderBy('organisation.id')
		.execute();
	return programmes.map((programme) => ({
		...programme,
		interventions: interventions.filter(({ programmeId }) => programmeId === programme.programmeId),
		services: services.filter(({ programmeId }) => programmeId === programme.programmeId),
	}));
}
