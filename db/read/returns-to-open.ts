import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { programmeInScope } from './in-scope.ts';

export interface ReturnToOpen {
	readonly programmeId: string;
	/** The commissioning body that owns the programme today. */
	readonly bodyId: string;
	readonly agreementId: string;
	readonly periodId: string;
	/** The version of the specification in force for the period. */
	readonly specificationId: string;
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
		.selectFrom('grant_agreement as ga')
		.innerJoin('programme', 'programme.id', 'ga.programme_id')
		.innerJoin('programme_ownership as owner', (join) =>
			join
				.onRef('owner.programme_id', '=', 'programme.id')
				.on('owner.starts_on', '<=', today)
				.on((eb) => eb.or([eb('owner.ends_on', 'is', null), eb('owner.ends_on', '>=', today)])),
		)
		.innerJoin('reporting_period as period', (join) =>
			join
				.onRef('period.programme_id', '=', 'ga.programme_id')
				.onRef('period.ends_on', '>=', 'ga.starts_on')
				.onRef('period.starts_on', '<=', 'ga.ends_on')
				.on('period.starts_on', '<=', today),
		)
		.select([
			'ga.programme_id as programmeId',
			'owner.organisation_id as bodyId',
			'ga.id as agreementId',
			'period.id as periodId',
		])
		.select((eb) =>
			eb
				.selectFrom('specification_version as sv')
				.select('sv.id')
				.whereRef('sv.programme_id', '=', 'ga.programme_id')
				.whereRef('sv.effective_from', '<=', 'period.number')
				.where('sv.state', '<>', 'draft')
				.orderBy('sv.effective_from', 'desc')
				.orderBy('sv.number', 'desc')
				.limit(1)
				.as('specificationId'),
		)
		.where(programmeInScope(scope, today))
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('kpi_return as there')
						.select('there.id')
						.whereRef('there.agreement_id', '=', 'ga.id')
						.whereRef('there.period_id', '=', 'period.id'),
				),
			),
		)
		.$if(programmeId !== null, (query) => query.where('ga.programme_id', '=', programmeId ?? ''))
		.orderBy('period.ends_on')
		.orderBy('ga.id')
		.execute();
	return rows.flatMap(({ specificationId, ...row }) =>
		specificationId === null ? [] : [{ ...row, specificationId }],
	);
}
