import { sql } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { EnteredMovement, MovementKind } from '../../app/domain/unit/unit-movement.ts';
import type { Reader } from '../connect.ts';

const MOVEMENT = [
	'unit_movement.id',
	'unit_movement.kind',
	'unit_movement.from_account_id',
	'unit_movement.from_stage',
	'unit_movement.to_account_id',
	'unit_movement.to_stage',
	'unit_movement.units',
	'unit_movement.unit_price_pence',
	'unit_movement.on_day',
	'unit_movement.at',
	'unit_movement.person_id',
	'unit_movement.order_id',
	'unit_movement.place_id',
	'unit_movement.corrects_id',
	'unit_movement.reason',
] as const;

export interface LedgerAsked {
	readonly kind?: MovementKind | undefined;
	readonly from?: IsoDate | null;
	readonly until: IsoDate;
	/** Corrections stand beside what they correct, and in a file on lines of their own. */
	readonly corrections: boolean;
}

export interface LedgerLine extends EnteredMovement {
	/** Who entered it; null for the clock. */
	readonly personName: string | null;
}

const asked = (
	reader: Reader,
	accountIds: readonly string[],
	{ kind, from, until, corrections }: LedgerAsked,
) =>
	reader
		.selectFrom('unit_movement')
		.where((eb) => eb.or([eb('from_account_id', 'in', accountIds), eb('to_account_id', 'in', accountIds)]))
		.where('on_day', '<=', until)
		.$if(!corrections, (query) => query.where('kind', '!=', 'correction'))
		.$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'started'))
		.$if(from !== undefined && from !== null, (query) => query.where('on_day', '>=', from as IsoDate));

/** How many movements there are of accounts already found in scope. */
export async function countLedger(
	reader: Reader,
	accountIds: readonly string[],
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
	accountIds: readonly string[],
	what: LedgerAsked,
	page: { readonly offset: number; readonly limit: number },
): Promise<readonly LedgerLine[]> {
	if (accountIds.length === 0) return [];
	const rows = await asked(reader, accountIds, what)
		.leftJoin('person', 'person.id', 'unit_movement.person_id')
		.select([...MOVEMENT, 'person.name as personName'])
		.orderBy('unit_movement.on_day', 'desc')
		.orderBy('unit_movement.at', 'desc')
		.orderBy('unit_movement.id')
		.limit(page.limit)
		.offset(page.offset)
		.execute();
	return rows.map(lineOf);
}

/** Corrections of these movements, by what they correct. */
export async function getCorrections(
	reader: Reader,
	ids: readonly string[],
): Promise<ReadonlyMap<string, LedgerLine>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.selectFrom('unit_movement')
		.leftJoin('person', 'person.id', 'unit_movement.person_id')
		.select([...MOVEMENT, 'person.name as personName'])
		.where('unit_movement.corrects_id', 'in', ids)
		.orderBy('unit_movement.corrects_id')
		.execute();
	return new Map(rows.map((row) => [row.corrects_id ?? '', lineOf(row)]));
}

/** One movement, for accounts already found in scope; null where it is none of theirs. */
export async function findMovement(
	reader: Reader,
	accountIds: readonly string[],
	id: string,
): Promise<LedgerLine | null> {
	const row = await reader
		.selectFrom('unit_movement')
		.leftJoin('person', 'person.id', 'unit_movement.person_id')
		.select([...MOVEMENT, 'person.name as personName'])
		.where('unit_movement.id', '=', id)
		.executeTakeFirst();
	return row !== undefined && accountIds.includes(row.to_account_id) ? lineOf(row) : null;
}

interface MovementRow {
	readonly id: string;
	readonly kind: MovementKind;
	readonly from_account_id: string;
	readonly from_stage: EnteredMovement['from']['stage'];
	readonly to_account_id: string;
	readonly to_stage: EnteredMovement['to']['stage'];
	readonly units: number;
	readonly unit_price_pence: number | null;
	readonly on_day: IsoDate;
	readonly at: EnteredMovement['at'];
	readonly person_id: string | null;
	readonly order_id: string | null;
	readonly place_id: string | null;
	readonly corrects_id: string | null;
	readonly reason: string;
	readonly personName: string | null;
}

const lineOf = (row: MovementRow): LedgerLine => ({
	id: row.id,
	kind: row.kind,
	from: { accountId: row.from_account_id, stage: row.from_stage },
	to: { accountId: row.to_account_id, stage: row.to_stage },
	units: row.units,
	unitPricePence: row.unit_price_pence,
	onDay: row.on_day,
	reason: row.reason,
	at: row.at,
	personId: row.person_id,
	personName: row.personName,
	orderId: row.order_id,
	placeId: row.place_id,
	correctsId: row.corrects_id,
});
