import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Schema } from '../schema.ts';

/** The query's column that names the programme. */
type ProgrammeColumn =
	| 'programme.id'
	| 'kpiReturn.programmeId'
	| 'agreementVersion.programmeId'
	| 'grantAgreement.programmeId'
	| 'tender.programmeId'
	| 'unitAccount.programmeId';

/** That the commissioning body owns the programme on the day, so that a successor body takes its rows over whole. The one place that says so for every scope. */
export function ownedBy(bodyId: string, today: IsoDate, programme: ProgrammeColumn): Expression<SqlBool> {
	const eb = expressionBuilder<Schema, never>();
	return eb.exists(
		eb
			.selectFrom('programmeOwnership as owned')
			.select('owned.id')
			.where('owned.programmeId', '=', sql.ref<string>(programme))
			.where('owned.organisationId', '=', bodyId)
			.where('owned.startsOn', '<=', today)
			.where((held) => held.or([held('owned.endsOn', 'is', null), held('owned.endsOn', '>=', today)])),
	);
}
