import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { AgreementVersion } from '../../app/domain/grant/agreement-version.ts';
import type { VersionState, VersionStep } from '../../app/domain/grant/version-state.ts';
import type { Reader } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { parseTerms } from './agreement-terms.ts';
import { versionInScope } from './agreements-in-scope.ts';
import { allFound, asFound } from './as-found.ts';

const COLUMNS = [
	'agreementVersion.id',
	'agreementVersion.agreementId',
	'agreementVersion.programmeId',
	'agreementVersion.number',
	'agreementVersion.kind',
	'agreementVersion.side',
	'agreementVersion.state',
	'agreementVersion.terms',
	'agreementVersion.reason',
	'agreementVersion.effectiveOn',
	'agreementVersion.leadId',
	'agreementVersion.acceptedAt',
	'agreementVersion.enteredOn',
	'agreementVersion.version as rowVersion',
] as const;

/** A version that a reader reaches. */
export interface VersionRow extends AgreementVersion {
	readonly id: Found<'agreement version'>;
	readonly agreementId: Found<'agreement'>;
	readonly programmeId: Found<'programme'>;
}

export interface VersionsAsked {
	readonly programmeId?: string;
	readonly agreementId?: string;
	readonly states?: readonly VersionState[];
}

/** The versions that a reader reaches, with their steps: the newest of an agreement first. */
export async function listAgreementVersions(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: VersionsAsked,
): Promise<readonly VersionRow[]> {
	const rows = await reader
		.selectFrom('agreementVersion')
		.select(COLUMNS)
		.where(versionInScope(scope, today))
		.$if(asked.programmeId !== undefined, (query) =>
			query.where('agreementVersion.programmeId', '=', asked.programmeId ?? ''),
		)
		.$if(asked.agreementId !== undefined, (query) =>
			query.where('agreementVersion.agreementId', '=', asked.agreementId ?? ''),
		)
		.$if(asked.states !== undefined, (query) =>
			query.where('agreementVersion.state', 'in', [...(asked.states ?? [])]),
		)
		.orderBy('agreementVersion.agreementId')
		.orderBy('agreementVersion.number', 'desc')
		.execute();
	const found = rows.map((row) => asFound<VersionRow>({ ...row, terms: parseTerms(row.terms), steps: [] }));
	const steps = await getSteps(
		reader,
		found.map(({ id }) => id),
	);
	return found.map((row) => ({ ...row, steps: steps.get(row.id) ?? [] }));
}

/** One version of an agreement, by its number. */
export async function findAgreementVersion(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	agreementId: string,
	number: number,
): Promise<VersionRow | null> {
	const row = await reader
		.selectFrom('agreementVersion')
		.select(COLUMNS)
		.where(versionInScope(scope, today))
		.where('agreementVersion.agreementId', '=', agreementId)
		.where('agreementVersion.number', '=', number)
		.executeTakeFirst();
	if (row === undefined) return null;
	const found = asFound<VersionRow>({ ...row, terms: parseTerms(row.terms), steps: [] });
	return { ...found, steps: (await getSteps(reader, [found.id])).get(found.id) ?? [] };
}

/** What was agreed and held on a day: the newest accepted version that had taken effect by then; null before the first. */
export const termsAsAt = (versions: readonly VersionRow[], day: IsoDate): VersionRow | null =>
	[...versions]
		.filter(
			({ state, kind, effectiveOn }) => state === 'accepted' && (effectiveOn <= day || kind === 'original'),
		)
		.sort((one, other) => other.number - one.number)[0] ?? null;

export interface StepRow extends VersionStep {
	readonly versionId: string;
	readonly personName: string;
	readonly organisationName: string;
}

/** Everything that was done with these versions, the first step first, with who did it. */
export async function listSteps(
	reader: Reader,
	versionIds: readonly Found<'agreement version'>[],
): Promise<readonly StepRow[]> {
	if (versionIds.length === 0) return [];
	return reader
		.selectFrom('agreementStep')
		.innerJoin('person', 'person.id', 'agreementStep.personId')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.select([
			'agreementStep.versionId',
			'agreementStep.kind',
			'agreementStep.at',
			'agreementStep.words',
			'agreementStep.personId',
			'person.name as personName',
			'organisation.name as organisationName',
		])
		.where('agreementStep.versionId', 'in', versionIds)
		.orderBy('agreementStep.versionId')
		.orderBy('agreementStep.number')
		.execute();
}

async function getSteps(
	reader: Reader,
	versionIds: readonly Found<'agreement version'>[],
): Promise<ReadonlyMap<string, readonly VersionStep[]>> {
	const rows = await listSteps(reader, versionIds);
	return Map.groupBy(
		rows.map(({ versionId, kind, at, words, personId }) => ({
			versionId,
			kind,
			at: at as Instant,
			words,
			personId,
		})),
		({ versionId }) => versionId,
	);
}

/** Of an agreement that ended early: terms of a later day never hold. */
export const isOfEndedAgreement = (eb: ExpressionBuilder<Schema, 'agreementVersion'>): Expression<SqlBool> =>
	eb.exists(
		eb
			.selectFrom('grantAgreement')
			.select('grantAgreement.id')
			.whereRef('grantAgreement.id', '=', 'agreementVersion.agreementId')
			.whereRef('grantAgreement.terminatedOn', '<', 'agreementVersion.effectiveOn'),
	);

/** For the clock: accepted versions that hold by now and have not been entered yet, in the order in which they were agreed. */
export async function listVersionsToEnter(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
): Promise<readonly Pick<VersionRow, 'id' | 'agreementId' | 'programmeId'>[]> {
	if (scope.kind !== 'everything') return [];
	const rows = await reader
		.selectFrom('agreementVersion')
		.select(['id', 'agreementId', 'programmeId'])
		.where('state', '=', 'accepted')
		.where('enteredOn', 'is', null)
		.where('effectiveOn', '<=', today)
		.where((eb) => eb.not(isOfEndedAgreement(eb)))
		.orderBy('programmeId')
		.orderBy('agreementId')
		.orderBy('number')
		.execute();
	return allFound<Pick<VersionRow, 'id' | 'agreementId' | 'programmeId'>>(rows);
}
