import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Schema } from '../schema.ts';

/** The query's column that names the programme. */
type ProgrammeColumn =
	| 'programme.id'
	| 'kpi_return.programme_id'
	| 'agreement_version.programme_id'
	| 'grant_agreement.programme_id'
	| 'unit_account.programme_id';

/** That the commissioning body owns the programme on the day, so that a successor body takes its rows over whole. The one place that says so for every scope. */
export function ownedBy(bodyId: string, today: IsoDate, programme: ProgrammeColumn): Expression<SqlBool> {
	const eb = expressionBuilder<Schema, never>();
	return eb.exists(
		eb
			.selectFrom('programme_ownership as owned')
			.select('owned.id')
			.where('owned.programme_id', '=', sql.ref<string>(programme))
			.where('owned.organisation_id', '=', bodyId)
			.where('owned.starts_on', '<=', today)
			.where((held) => held.or([held('owned.ends_on', 'is', null), held('owned.ends_on', '>=', today)])),
	);
}
