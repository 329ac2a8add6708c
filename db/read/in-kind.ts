import type { Found } from '../../app/domain/access/found.ts';
import type { InKindContribution } from '../../app/domain/programme/in-kind.ts';
import type { Reader } from '../connect.ts';

/** What is given in kind to a programme already found in scope, the earliest first. */
export const listInKind = (
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<readonly InKindContribution[]> =>
	reader
		.selectFrom('inKindContribution as given')
		.innerJoin('organisation', 'organisation.id', 'given.organisationId')
		.leftJoin('area', 'area.id', 'given.areaId')
		.select([
			'given.id',
			'given.what',
			'given.organisationId',
			'organisation.name as contributor',
			'given.areaId',
			'area.name as areaName',
			'given.valuePence',
			'given.valuedHow',
			'given.startsOn',
			'given.endsOn',
			'given.version',
		])
		.where('given.programmeId', '=', programmeId)
		.orderBy('given.startsOn')
		.orderBy('given.id')
		.execute();

/** Who may give something: the councils of the programme's areas and everybody with a part in its agreements. */
export const listContributors = (
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<readonly { readonly id: string; readonly name: string }[]> =>
	reader
		.selectFrom('organisation')
		.select(['organisation.id', 'organisation.name'])
		.where((eb) =>
			eb.or([
				eb.exists(
					eb
						.selectFrom('programmeArea as pa')
						.select('pa.areaId')
						.whereRef('pa.areaId', '=', 'organisation.areaId')
						.where('pa.programmeId', '=', programmeId)
						.where('organisation.kind', '=', 'local-authority'),
				),
				eb.exists(
					eb
						.selectFrom('agreementParty as party')
						.innerJoin('grantAgreement as ga', 'ga.id', 'party.agreementId')
						.select('ga.id')
						.whereRef('party.organisationId', '=', 'organisation.id')
						.where('ga.programmeId', '=', programmeId),
				),
			]),
		)
		.orderBy('organisation.name')
		.orderBy('organisation.id')
		.execute();
