import type { InKindContribution } from '../../app/domain/programme/in-kind.ts';
import type { Reader } from '../connect.ts';

/** What is given in kind to a programme already found in scope, the earliest first. */
export const listInKind = (reader: Reader, programmeId: string): Promise<readonly InKindContribution[]> =>
	reader
		.selectFrom('in_kind_contribution as given')
		.innerJoin('organisation', 'organisation.id', 'given.organisation_id')
		.leftJoin('area', 'area.id', 'given.area_id')
		.select([
			'given.id',
			'given.what',
			'given.organisation_id as organisationId',
			'organisation.name as contributor',
			'given.area_id as areaId',
			'area.name as areaName',
			'given.value_pence as valuePence',
			'given.valued_how as valuedHow',
			'given.starts_on as startsOn',
			'given.ends_on as endsOn',
			'given.version',
		])
		.where('given.programme_id', '=', programmeId)
		.orderBy('given.starts_on')
		.orderBy('given.id')
		.execute();

/** Who may give something: the councils of the programme's areas and everybody with a part in its agreements. */
export const listContributors = (
	reader: Reader,
	programmeId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> =>
	reader
		.selectFrom('organisation')
		.select(['organisation.id', 'organisation.name'])
		.where((eb) =>
			eb.or([
				eb.exists(
					eb
						.selectFrom('programme_area as pa')
						.select('pa.area_id')
						.whereRef('pa.area_id', '=', 'organisation.area_id')
						.where('pa.programme_id', '=', programmeId)
						.where('organisation.kind', '=', 'local-authority'),
				),
				eb.exists(
					eb
						.selectFrom('agreement_party as party')
						.innerJoin('grant_agreement as ga', 'ga.id', 'party.agreement_id')
						.select('ga.id')
						.whereRef('party.organisation_id', '=', 'organisation.id')
						.where('ga.programme_id', '=', programmeId),
				),
			]),
		)
		.orderBy('organisation.name')
		.orderBy('organisation.id')
		.execute();
