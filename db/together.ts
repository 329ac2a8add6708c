import { sql } from 'kysely';
import type { Db, Tx } from './connect.ts';

/** What became of all of it: kept, or taken back as if it had never been. */
export interface Together<T> {
	readonly keep: boolean;
	readonly value: T;
}

/**
 * Runs several writes as one: each transaction of the database that `work` is given is a part of a single one, which is kept or taken back whole. So many
 * rows can be brought in through the operations that bring in one, or tried out and left. With SQLite nobody else writes meanwhile.
 */
export async function together<T>(db: Db, work: (db: Db) => Promise<Together<T>>): Promise<T> {
	try {
		return await db.transaction(async (tx) => {
			const done = await work(insideOf(db, tx));
			if (!done.keep) throw new TakenBack(done.value);
			return done.value;
		});
	} catch (fault) {
		if (fault instanceof TakenBack) return fault.value as T;
		throw fault;
	}
}

class TakenBack extends Error {
	readonly value: unknown;
	constructor(value: unknown) {
		super('taken back');
		this.value = value;
	}
}

function insideOf(db: Db, tx: Tx): Db {
	return {
		engine: db.engine,
		reader: tx,
		snapshot: (work) => work(tx),
		transaction: async (work) => {
			await sql`SAVEPOINT together`.execute(tx);
			try {
				const value = await work(tx);
				await sql`RELEASE SAVEPOINT together`.execute(tx);
				return value;
			} catch (fault) {
				await sql`ROLLBACK TO SAVEPOINT together`.execute(tx);
				await sql`RELEASE SAVEPOINT together`.execute(tx);
				throw fault;
			}
		},
		runScript: () => Promise.reject(new Error('no script runs inside a transaction')),
		vacuumInto: () => {
			throw new Error('nothing is copied inside a transaction');
		},
		close: () => Promise.reject(new Error('the transaction closes by itself')),
	};
}
