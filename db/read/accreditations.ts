import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Accreditation } from '../../app/domain/grant/may-start.ts';
import type { ReminderSent } from '../../app/domain/grant/reminder-due.ts';
import type { Reader } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { programmeInScope } from './in-scope.ts';

export interface AccreditationRow extends Accreditation {
	readonly organisationName: string;
	readonly programmeId: string;
	readonly programmeSlug: string;
	readonly programmeName: string;
	readonly programmeEndsOn: IsoDate;
	/** The commissioning body that owns the programme today. */
	readonly bodyId: string;
	readonly standard: string;
	readonly evidence: string;
	readonly version: number;
}

/** The office's are those of its programmes; a provider's are its own. */
function accreditationInScope(scope: Scope, today: IsoDate) {
	return (eb: ExpressionBuilder<Schema, 'accreditation' | 'programme'>): Expression<SqlBool> =>
		scope.kind === 'provider'
			? eb('accreditation.organisation_id', '=', scope.organisationId)
			: scope.kind === 'office' || scope.kind === 'everything'
				? programmeInScope(scope, today)(eb as unknown as ExpressionBuilder<Schema, 'programme'>)
				: eb.lit(false);
}

/** Those that a reader reaches; by programme, provider and day. */
export const listAccreditations = (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id?: string,
): Promise<readonly AccreditationRow[]> =>
	reader
		.selectFrom('accreditation')
		.innerJoin('programme', 'programme.id', 'accreditation.programme_id')
		.innerJoin('organisation', 'organisation.id', 'accreditation.organisation_id')
		.innerJoin('programme_ownership as owner', (join) =>
			join
				.onRef('owner.programme_id', '=', 'programme.id')
				.on('owner.starts_on', '<=', today)
				.on((eb) => eb.or([eb('owner.ends_on', 'is', null), eb('owner.ends_on', '>=', today)])),
		)
		.select([
			'accreditation.id',
			'accreditation.organisation_id as organisationId',
			'organisation.name as organisationName',
			'accreditation.programme_id as programmeId',
			'programme.slug as programmeSlug',
			'programme.name as programmeName',
			'programme.ends_on as programmeEndsOn',
			'owner.organisation_id as bodyId',
			'accreditation.standard',
			'accreditation.status',
			'accreditation.evidence',
			'accreditation.decided_on as decidedOn',
			'accreditation.expires_on as expiresOn',
			'accreditation.withdrawn_on as withdrawnOn',
			'accreditation.version',
		])
		.where(accreditationInScope(scope, today))
		.$if(id !== undefined, (query) => query.where('accreditation.id', '=', id ?? ''))
		.orderBy('programme.starts_on', 'desc')
		.orderBy('programme.name')
		.orderBy('organisation.name')
		.orderBy('accreditation.decided_on', 'desc')
		.orderBy('accreditation.id')
		.execute();

export const findAccreditation = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<AccreditationRow | null> => (await listAccreditations(reader, scope, today, id))[0] ?? null;

export interface ProviderOfProgramme {
	readonly programmeId: string;
	readonly programmeName: string;
	readonly organisationId: string;
	readonly organisationName: string;
	readonly bodyId: string;
}

/** Who works with perpetrators on the office's programmes: of them a standard is asked. */
export const listProvidersToAccredit = (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
): Promise<readonly ProviderOfProgramme[]> =>
	reader
		.selectFrom('grant_agreement as agreement')
		.innerJoin('programme', 'programme.id', 'agreement.programme_id')
		.innerJoin('strand', 'strand.id', 'agreement.strand_id')
		.innerJoin('agreement_party as party', 'party.agreement_id', 'agreement.id')
		.innerJoin('organisation', 'organisation.id', 'party.organisation_id')
		.innerJoin('programme_ownership as owner', (join) =>
			join
				.onRef('owner.programme_id', '=', 'programme.id')
				.on('owner.starts_on', '<=', today)
				.on((eb) => eb.or([eb('owner.ends_on', 'is', null), eb('owner.ends_on', '>=', today)])),
		)
		.select([
			'programme.id as programmeId',
			'programme.name as programmeName',
			'organisation.id as organisationId',
			'organisation.name as organisationName',
			'owner.organisation_id as bodyId',
		])
		.distinct()
		.where('strand.kind', '=', 'perpetrator')
		.where((eb) =>
			scope.kind === 'office'
				? programmeInScope(scope, today)(eb as unknown as ExpressionBuilder<Schema, 'programme'>)
				: eb.lit(false),
		)
		.orderBy('programme.name')
		.orderBy('organisation.name')
		.orderBy('programme.id')
		.orderBy('organisation.id')
		.execute();

/** What people were reminded of, by accreditation. */
export async function listReminders(
	reader: Reader,
	ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ReminderSent[]>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.selectFrom('accreditation_reminder')
		.select(['accreditation_id as id', 'expires_on as expiresOn', 'days_before as daysBefore'])
		.where('accreditation_id', 'in', ids)
		.orderBy('expires_on')
		.orderBy('days_before')
		.orderBy('accreditation_id')
		.execute();
	return Map.groupBy(rows, ({ id }) => id);
}
