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
	return programmes.map((programme) => ({
		...programme,
		interventions: interventions.filter(({ programmeId }) => programmeId === programme.programmeId),
		services: services.filter(({ programmeId }) => programmeId === programme.programmeId),
	}));
}
