import { sql } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { EnteredMovement, MovementKind, Stage } from '../../app/domain/unit/unit-movement.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';

const MOVEMENT = [
	'unitMovement.id',
	'unitMovement.kind',
	'unitMovement.fromAccountId',
	'unitMovement.fromStage',
	'unitMovement.toAccountId',
	'unitMovement.toStage',
	'unitMovement.units',
	'unitMovement.unitPricePence',
	'unitMovement.onDay',
	'unitMovement.at',
	'unitMovement.personId',
	'unitMovement.orderId',
	'unitMovement.placeId',
	'unitMovement.correctsId',
	'unitMovement.reason',
] as const;

export interface LedgerAsked {
	readonly kind?: MovementKind | undefined;
	readonly from?: IsoDate | null;
	readonly until: IsoDate;
	/** Corrections stand beside what they correct, and in a file on lines of their own. */
	readonly corrections: boolean;
}

export interface LedgerLine extends EnteredMovement {
	readonly id: Found<'unit movement'>;
	/** Who entered it; null for the clock. */
	readonly personName: string | null;
}

const asked = (
	reader: Reader,
	accountIds: readonly Found<'unit account'>[],
	{ kind, from, until, corrections }: LedgerAsked,
) =>
	reader
		.selectFrom('unitMovement')
		.where((eb) => eb.or([eb('fromAccountId', 'in', accountIds), eb('toAccountId', 'in', accountIds)]))
		.where('onDay', '<=', until)
		.$if(!corrections, (query) => query.where('kind', '!=', 'correction'))
		.$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'started'))
		.$if(from !== undefined && from !== null, (query) => query.where('onDay', '>=', from as IsoDate));

/** How many movements there are of accounts already found in scope. */
export async function countLedger(
	reader: Reader,
	accountIds: readonly Found<'unit account'>[],
	what: LedgerAsked,
): Promise<number> {
	if (accountIds.length === 0) return 0;
	const row = await asked(reader, accountIds, what)
		.select(sql<number>`count(*)`.as('rows'))
		.executeTakeFirstOrThrow();
	return Number(row.rows);
}

/** A page of them, the newest first. */
export async function listLedger(
	reader: Reader,
	accountIds: readonly Found<'unit account'>[],
	what: LedgerAsked,
	page: { readonly offset: number; readonly limit: number },
): Promise<readonly LedgerLine[]> {
	if (accountIds.length === 0) return [];
	const rows = await asked(reader, accountIds, what)
		.leftJoin('person', 'person.id', 'unitMovement.personId')
		.select([...MOVEMENT, 'person.name as personName'])
		.orderBy('unitMovement.onDay', 'desc')
		.orderBy('unitMovement.at', 'desc')
		.orderBy('unitMovement.id')
		.limit(page.limit)
		.offset(page.offset)
		.execute();
	return rows.map(lineOf);
}

/** Corrections of these movements, by what they correct. */
export async function getCorrections(
	reader: Reader,
	ids: readonly Found<'unit movement'>[],
): Promise<ReadonlyMap<string, LedgerLine>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.selectFrom('unitMovement')
		.leftJoin('person', 'person.id', 'unitMovement.personId')
		.select([...MOVEMENT, 'person.name as personName'])
		.where('unitMovement.correctsId', 'in', ids)
		.orderBy('unitMovement.correctsId')
		.execute();
	return new Map(rows.map((row) => [row.correctsId ?? '', lineOf(row)]));
}

/** One movement, for accounts already found in scope; null where it is none of theirs. */
export async function findMovement(
	reader: Reader,
	accountIds: readonly Found<'unit account'>[],
	id: string,
): Promise<LedgerLine | null> {
	const row = await reader
		.selectFrom('unitMovement')
		.leftJoin('person', 'person.id', 'unitMovement.personId')
		.select([...MOVEMENT, 'person.name as personName'])
		.where('unitMovement.id', '=', id)
		.executeTakeFirst();
	return row !== undefined && accountIds.some((own) => own === row.toAccountId) ? lineOf(row) : null;
}

interface MovementRow extends Omit<LedgerLine, 'id' | 'from' | 'to'> {
	readonly id: string;
	readonly fromAccountId: string;
	readonly fromStage: Stage;
	readonly toAccountId: string;
	readonly toStage: Stage;
}

const lineOf = ({ fromAccountId, fromStage, toAccountId, toStage, ...row }: MovementRow): LedgerLine =>
	asFound<LedgerLine>({
		...row,
		from: { accountId: fromAccountId, stage: fromStage },
		to: { accountId: toAccountId, stage: toStage },
	});
