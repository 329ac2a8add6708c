import { verifyChain } from '../app/operations/audit/verify-chain.ts';
import type { Db } from '../db/connect.ts';
import { findBrokenForeignKeys, findDamage } from '../db/read/integrity.ts';
import { sayChainBroken } from './chain-broken.ts';

export interface DatabaseChecked {
	/** The file itself cannot be trusted. */
	readonly damaged: boolean;
	/** Entries of the audit trail that were walked. */
	readonly events: number;
	/** In words; empty when all is well. */
	readonly problems: readonly string[];
}

/** What is wrong with a database as a whole: its pages, its foreign keys, its audit trail. A damaged file is not walked any further. */
export async function databaseProblems(db: Db): Promise<DatabaseChecked> {
	const damage = await damageProblems(db);
	return damage.length > 0
		? { damaged: true, events: 0, problems: damage }
		: { damaged: false, ...(await contentProblems(db)) };
}

/** PostgreSQL looks after its own pages. */
export const damageProblems = async (db: Db): Promise<readonly string[]> =>
	db.engine === 'sqlite' ? (await findDamage(db.reader)).map((words) => `The file is damaged: ${words}`) : [];

export async function contentProblems(db: Db): Promise<Omit<DatabaseChecked, 'damaged'>> {
	const broken = db.engine === 'sqlite' ? await findBrokenForeignKeys(db.reader) : [];
	const problems = broken.map(
		({ table, parent, rows }) =>
			`Foreign keys are broken: ${rows} of ${table} name a ${parent} that is not there.`,
	);
	const chain = await verifyChain({ db });
	return chain.ok
		? { events: chain.value.sequence, problems }
		: { events: 0, problems: [...problems, sayChainBroken(chain.refusal)] };
}
