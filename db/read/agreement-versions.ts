import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { AgreementVersion } from '../../app/domain/grant/agreement-version.ts';
import type { VersionState, VersionStep } from '../../app/domain/grant/version-state.ts';
import type { Reader } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { parseTerms } from './agreement-terms.ts';
import { versionInScope } from './agreements-in-scope.ts';

const COLUMNS = [
	'agreement_version.id',
	'agreement_version.agreement_id as agreementId',
	'agreement_version.programme_id as programmeId',
	'agreement_version.number',
	'agreement_version.kind',
	'agreement_version.side',
	'agreement_version.state',
	'agreement_version.terms',
	'agreement_version.reason',
	'agreement_version.effective_on as effectiveOn',
	'agreement_version.lead_id as leadId',
	'agreement_version.accepted_at as acceptedAt',
	'agreement_version.entered_on as enteredOn',
	'agreement_version.version as rowVersion',
] as const;

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
): Promise<readonly AgreementVersion[]> {
	const rows = await reader
		.selectFrom('agreement_version')
		.select(COLUMNS)
		.where(versionInScope(scope, today))
		.$if(asked.programmeId !== undefined, (query) =>
			query.where('agreement_version.programme_id', '=', asked.programmeId ?? ''),
		)
		.$if(asked.agreementId !== undefined, (query) =>
			query.where('agreement_version.agreement_id', '=', asked.agreementId ?? ''),
		)
		.$if(asked.states !== undefined, (query) =>
			query.where('agreement_version.state', 'in', [...(asked.states ?? [])]),
		)
		.orderBy('agreement_version.agreement_id')
		.orderBy('agreement_version.number', 'desc')
		.execute();
	const steps = await getSteps(
		reader,
		rows.map(({ id }) => id),
	);
	return rows.map((row) => ({ ...row, terms: parseTerms(row.terms), steps: steps.get(row.id) ?? [] }));
}

/** One version of an agreement, by its number. */
export async function findAgreementVersion(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	agreementId: string,
	number: number,
): Promise<AgreementVersion | null> {
	const row = await reader
		.selectFrom('agreement_version')
		.select(COLUMNS)
		.where(versionInScope(scope, today))
		.where('agreement_version.agreement_id', '=', agreementId)
		.where('agreement_version.number', '=', number)
		.executeTakeFirst();
	if (row === undefined) return null;
	return {
		...row,
		terms: parseTerms(row.terms),
		steps: (await getSteps(reader, [row.id])).get(row.id) ?? [],
	};
}

/** What was agreed and held on a day: the newest accepted version that had taken effect by then; null before the first. */
export const termsAsAt = (versions: readonly AgreementVersion[], day: IsoDate): AgreementVersion | null =>
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
export async function listSteps(reader: Reader, versionIds: readonly string[]): Promise<readonly StepRow[]> {
	if (versionIds.length === 0) return [];
	return reader
		.selectFrom('agreement_step')
		.innerJoin('person', 'person.id', 'agreement_step.person_id')
		.innerJoin('organisation', 'organisation.id', 'person.organisation_id')
		.select([
			'agreement_step.version_id as versionId',
			'agreement_step.kind',
			'agreement_step.at',
			'agreement_step.words',
			'agreement_step.person_id as personId',
			'person.name as personName',
			'organisation.name as organisationName',
		])
		.where('agreement_step.version_id', 'in', versionIds)
		.orderBy('agreement_step.version_id')
		.orderBy('agreement_step.number')
		.execute();
}

async function getSteps(
	reader: Reader,
	versionIds: readonly string[],
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
export const isOfEndedAgreement = (eb: ExpressionBuilder<Schema, 'agreement_version'>): Expression<SqlBool> =>
	eb.exists(
		eb
			.selectFrom('grant_agreement')
			.select('grant_agreement.id')
			.whereRef('grant_agreement.id', '=', 'agreement_version.agreement_id')
			.whereRef('grant_agreement.terminated_on', '<', 'agreement_version.effective_on'),
	);

/** Accepted versions that hold by now and have not been entered yet, in the order in which they were agreed. For the clock. */
export const listVersionsToEnter = (
	reader: Reader,
	today: IsoDate,
): Promise<readonly { readonly id: string; readonly agreementId: string; readonly programmeId: string }[]> =>
	reader
		.selectFrom('agreement_version')
		.select(['id', 'agreement_id as agreementId', 'programme_id as programmeId'])
		.where('state', '=', 'accepted')
		.where('entered_on', 'is', null)
		.where('effective_on', '<=', today)
		.where((eb) => eb.not(isOfEndedAgreement(eb)))
		.orderBy('programme_id')
		.orderBy('agreement_id')
		.orderBy('number')
		.execute();
