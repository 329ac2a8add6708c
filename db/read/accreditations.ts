import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Accreditation } from '../../app/domain/grant/may-start.ts';
import type { ReminderSent } from '../../app/domain/grant/reminder-due.ts';
import type { Reader } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { allFound } from './as-found.ts';
import { programmeInScope } from './in-scope.ts';

export interface AccreditationRow extends Accreditation {
	readonly id: Found<'accreditation'>;
	readonly organisationName: string;
	readonly programmeId: Found<'programme'>;
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
			? eb('accreditation.organisationId', '=', scope.organisationId)
			: scope.kind === 'office' || scope.kind === 'everything'
				? programmeInScope(scope, today)(eb as unknown as ExpressionBuilder<Schema, 'programme'>)
				: eb.lit(false);
}

/** Those that a reader reaches; by programme, provider and day. */
export const listAccreditations = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id?: string,
): Promise<readonly AccreditationRow[]> => {
	const rows = await reader
		.selectFrom('accreditation')
		.innerJoin('programme', 'programme.id', 'accreditation.programmeId')
		.innerJoin('organisation', 'organisation.id', 'accreditation.organisationId')
		.innerJoin('programmeOwnership as owner', (join) =>
			join
				.onRef('owner.programmeId', '=', 'programme.id')
				.on('owner.startsOn', '<=', today)
				.on((eb) => eb.or([eb('owner.endsOn', 'is', null), eb('owner.endsOn', '>=', today)])),
		)
		.select([
			'accreditation.id',
			'accreditation.organisationId',
			'organisation.name as organisationName',
			'accreditation.programmeId',
			'programme.slug as programmeSlug',
			'programme.name as programmeName',
			'programme.endsOn as programmeEndsOn',
			'owner.organisationId as bodyId',
			'accreditation.standard',
			'accreditation.status',
			'accreditation.evidence',
			'accreditation.decidedOn',
			'accreditation.expiresOn',
			'accreditation.withdrawnOn',
			'accreditation.version',
		])
		.where(accreditationInScope(scope, today))
		.$if(id !== undefined, (query) => query.where('accreditation.id', '=', id ?? ''))
		.orderBy('programme.startsOn', 'desc')
		.orderBy('programme.name')
		.orderBy('organisation.name')
		.orderBy('accreditation.decidedOn', 'desc')
		.orderBy('accreditation.id')
		.execute();
	return allFound<AccreditationRow>(rows);
};

export const findAccreditation = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<AccreditationRow | null> => (await listAccreditations(reader, scope, today, id))[0] ?? null;

export interface ProviderOfProgramme {
	readonly programmeId: Found<'programme'>;
	readonly programmeName: string;
	readonly organisationId: string;
	readonly organisationName: string;
	readonly bodyId: string;
}

/** Who works with perpetrators on the office's programmes: of them a standard is asked. */
export const listProvidersToAccredit = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
): Promise<readonly ProviderOfProgramme[]> =>
	allFound<ProviderOfProgramme>(
		await reader
			.selectFrom('grantAgreement as agreement')
			.innerJoin('programme', 'programme.id', 'agreement.programmeId')
			.innerJoin('strand', 'strand.id', 'agreement.strandId')
			.innerJoin('agreementParty as party', 'party.agreementId', 'agreement.id')
			.innerJoin('organisation', 'organisation.id', 'party.organisationId')
			.innerJoin('programmeOwnership as owner', (join) =>
				join
					.onRef('owner.programmeId', '=', 'programme.id')
					.on('owner.startsOn', '<=', today)
					.on((eb) => eb.or([eb('owner.endsOn', 'is', null), eb('owner.endsOn', '>=', today)])),
			)
			.select([
				'programme.id as programmeId',
				'programme.name as programmeName',
				'organisation.id as organisationId',
				'organisation.name as organisationName',
				'owner.organisationId as bodyId',
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
			.execute(),
	);

/** What people were reminded of, by accreditation. */
export async function listReminders(
	reader: Reader,
	ids: readonly Found<'accreditation'>[],
): Promise<ReadonlyMap<string, readonly ReminderSent[]>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.selectFrom('accreditationReminder')
		.select(['accreditationId as id', 'expiresOn', 'daysBefore'])
		.where('accreditationId', 'in', ids)
		.orderBy('expiresOn')
		.orderBy('daysBefore')
		.orderBy('accreditationId')
		.execute();
	return Map.groupBy(rows, ({ id }) => id);
}
