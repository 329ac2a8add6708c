import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';
import { programmeInScope } from './in-scope.ts';

export interface ReturnToOpen {
	readonly programmeId: Found<'programme'>;
	/** The commissioning body that owns the programme today. */
	readonly bodyId: string;
	readonly agreementId: Found<'agreement'>;
	readonly periodId: string;
	/** The version of the specification in force for the period. */
	readonly specificationId: Found<'specification'>;
}

/**
 * The returns that agreements call for and that are not there yet: an agreement and a period that has begun and in which it runs, where a
 * published specification is in force. From the period's first day, because figures can be drafted while it runs.
 */
export async function listReturnsToOpen(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	programmeId: string | null = null,
): Promise<readonly ReturnToOpen[]> {
	const rows = await reader
		.selectFrom('grantAgreement as ga')
		.innerJoin('programme', 'programme.id', 'ga.programmeId')
		.innerJoin('programmeOwnership as owner', (join) =>
			join
				.onRef('owner.programmeId', '=', 'programme.id')
				.on('owner.startsOn', '<=', today)
				.on((eb) => eb.or([eb('owner.endsOn', 'is', null), eb('owner.endsOn', '>=', today)])),
		)
		.innerJoin('reportingPeriod as period', (join) =>
			join
				.onRef('period.programmeId', '=', 'ga.programmeId')
				.onRef('period.endsOn', '>=', 'ga.startsOn')
				.onRef('period.startsOn', '<=', 'ga.endsOn')
				.on('period.startsOn', '<=', today),
		)
		.select([
			'ga.programmeId',
			'owner.organisationId as bodyId',
			'ga.id as agreementId',
			'period.id as periodId',
		])
		.select((eb) =>
			eb
				.selectFrom('specificationVersion as sv')
				.select('sv.id')
				.whereRef('sv.programmeId', '=', 'ga.programmeId')
				.whereRef('sv.effectiveFrom', '<=', 'period.number')
				.where('sv.state', '<>', 'draft')
				.orderBy('sv.effectiveFrom', 'desc')
				.orderBy('sv.number', 'desc')
				.limit(1)
				.as('specificationId'),
		)
		.where(programmeInScope(scope, today))
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('kpiReturn as there')
						.select('there.id')
						.whereRef('there.agreementId', '=', 'ga.id')
						.whereRef('there.periodId', '=', 'period.id'),
				),
			),
		)
		.$if(programmeId !== null, (query) => query.where('ga.programmeId', '=', programmeId ?? ''))
		.orderBy('period.endsOn')
		.orderBy('ga.id')
		.execute();
	return rows.flatMap(({ specificationId, ...row }) =>
		specificationId === null ? [] : [asFound<ReturnToOpen>({ ...row, specificationId })],
	);
}
