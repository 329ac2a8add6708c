import type { SelectQueryBuilder } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { londonDay } from '../../app/domain/calendar/london.ts';
import type { TenderNotice } from '../../app/domain/tender/tender-notice.ts';
import type { TenderState, TenderStep } from '../../app/domain/tender/tender-state.ts';
import type { Reader, Tx } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { asFound } from './as-found.ts';
import { parseNotice } from './tender-notice.ts';
import { isPublic, tenderInScope } from './tenders-in-scope.ts';

export interface TenderRow {
	readonly id: Found<'tender'>;
	readonly slug: string;
	readonly programmeId: Found<'programme'>;
	readonly programmeName: string;
	readonly programmeSlug: string;
	readonly specificationId: Found<'specification'>;
	readonly state: TenderState;
	readonly notice: TenderNotice;
	/** 1 as published; one more for each amendment. */
	readonly noticeVersion: number;
	/** The one that holds: what the timetable says, or what it has been extended to. */
	readonly closesAt: Instant;
	readonly publishedAt: Instant | null;
	readonly rowVersion: number;
}

const COLUMNS = [
	'tender.id',
	'tender.slug',
	'tender.programmeId',
	'programme.name as programmeName',
	'programme.slug as programmeSlug',
	'tender.specificationId',
	'tender.state',
	'tender.notice',
	'tender.noticeVersion',
	'tender.closesAt',
	'tender.publishedAt',
	'tender.version as rowVersion',
] as const;

const tenders = (reader: Reader) =>
	reader.selectFrom('tender').innerJoin('programme', 'programme.id', 'tender.programmeId').select(COLUMNS);

type Query =
	ReturnType<typeof tenders> extends SelectQueryBuilder<Schema, infer From, infer Row>
		? SelectQueryBuilder<Schema, From, Row>
		: never;

async function rowsOf(query: Query): Promise<readonly TenderRow[]> {
	const rows = await query.orderBy('tender.closesAt', 'desc').orderBy('tender.id').execute();
	return rows.map((row) => asFound<TenderRow>({ ...row, notice: parseNotice(row.notice) }));
}

/** The tenders that a reader reaches, the last to close first. */
export const listTenders = (reader: Reader, scope: Scope, today: IsoDate): Promise<readonly TenderRow[]> =>
	rowsOf(tenders(reader).where(tenderInScope(scope, today)));

/** Those of them that are published and of which a person is named to evaluate a lot. */
export const listTendersToEvaluate = (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	personId: string,
): Promise<readonly TenderRow[]> =>
	rowsOf(
		tenders(reader)
			.where(tenderInScope(scope, today))
			.where('tender.state', '=', 'published')
			.where('tender.id', 'in', (named) =>
				named
					.selectFrom('tenderEvaluator')
					.select('tenderEvaluator.tenderId')
					.where('tenderEvaluator.personId', '=', personId),
			),
	);

/** Those of them that are under way and of which a person is named to open the bids. */
export const listTendersToOpen = (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	personId: string,
): Promise<readonly TenderRow[]> =>
	rowsOf(
		tenders(reader)
			.where(tenderInScope(scope, today))
			.where('tender.state', 'in', ['draft', 'awaiting-approval', 'published'])
			.where('tender.id', 'in', (named) =>
				named
					.selectFrom('tenderOpener')
					.select('tenderOpener.tenderId')
					.where('tenderOpener.personId', '=', personId),
			),
	);

export async function findTender(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	slug: string,
): Promise<TenderRow | null> {
	const [row] = await rowsOf(
		tenders(reader).where(tenderInScope(scope, today)).where('tender.slug', '=', slug),
	);
	return row ?? null;
}

/** Those of them that are published and take bids at this moment: they can still be amended. */
export const listTendersBeforeClosing = (
	reader: Reader,
	scope: Scope,
	now: Instant,
): Promise<readonly TenderRow[]> =>
	rowsOf(
		tenders(reader)
			.where(tenderInScope(scope, londonDay(now)))
			.where('tender.state', '=', 'published')
			.where('tender.publishedAt', '<=', now)
			.where('tender.closesAt', '>', now),
	);

/** What everybody may read. */
export const listPublicTenders = (reader: Reader): Promise<readonly TenderRow[]> =>
	rowsOf(tenders(reader).where(isPublic));

/** One of them. */
export async function findPublicTender(reader: Reader, slug: string): Promise<TenderRow | null> {
	const [row] = await rowsOf(tenders(reader).where(isPublic).where('tender.slug', '=', slug));
	return row ?? null;
}

/** The tender with its row held until the transaction ends: whatever is judged by its clock is judged after it. */
export async function lockTender(
	tx: Tx,
	scope: Scope,
	today: IsoDate,
	slug: string,
): Promise<TenderRow | null> {
	const tender = await findTender(tx, scope, today, slug);
	if (tender === null) return null;
	await tx
		.updateTable('tender')
		.set((row) => ({ version: row.ref('version') }))
		.where('id', '=', tender.id)
		.execute();
	return findTender(tx, scope, today, slug);
}

export async function listTenderSteps(
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly TenderStep[]> {
	const rows = await reader
		.selectFrom('tenderStep')
		.innerJoin('person', 'person.id', 'tenderStep.personId')
		.select(['kind', 'personId', 'person.name', 'person.email', 'at', 'words'])
		.where('tenderId', '=', tenderId)
		.orderBy('number')
		.execute();
	return rows.map(({ personId, name, email, ...row }) => ({ ...row, by: { personId, name, email } }));
}

export interface TenderAttempt {
	readonly kind: string;
	readonly personName: string;
	readonly at: Instant;
}

/** What was tried and may not be: bids that came too late, openings before time or alone. */
export const listAttempts = (reader: Reader, tenderId: Found<'tender'>): Promise<readonly TenderAttempt[]> =>
	reader
		.selectFrom('tenderAttempt')
		.innerJoin('person', 'person.id', 'tenderAttempt.personId')
		.select(['tenderAttempt.kind', 'person.name as personName', 'tenderAttempt.at'])
		.where('tenderAttempt.tenderId', '=', tenderId)
		.orderBy('tenderAttempt.at')
		.orderBy('tenderAttempt.id')
		.execute();
