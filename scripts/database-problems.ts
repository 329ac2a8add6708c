import { verifyChain } from '../app/operations/audit/verify-chain.ts';
import type { Db } from '../db/connect.ts';
import { findBrokenForeignKeys, findDamage } from '../db/read/integrity.ts';
import { sayChainBroken } from './chain-broken.ts';

export interface DatabaseChecked {
	/** Entries of the audit trail that were walked. */
	readonly events: number;
	/** In words; empty when all is well. */
	readonly problems: readonly string[];
}

/** What is wrong with a database as a whole: its pages, its foreign keys, its audit trail. A damaged file is not walked any further. */
export async function databaseProblems(db: Db): Promise<DatabaseChecked> {
	if (db.engine === 'sqlite') {
		const damage = await findDamage(db.reader);
		if (damage.length > 0) return { events: 0, problems: damage.map((words) => `The file is damaged: ${words}`) };
	}
	const broken = db.engine === 'sqlite' ? await findBrokenForeignKeys(db.reader) : [];
	const problems = broken.map(({ table, parent, rows }) => `Foreign keys are broken: ${rows} of ${table} name a ${parent} that is not there.`);
	const chain = await verifyChain({ db });
	if (chain.ok) return { events: chain.value.sequence, problems };
	return { events: 0, problems: [...problems, sayChainBroken(chain.refusal)] };
}
