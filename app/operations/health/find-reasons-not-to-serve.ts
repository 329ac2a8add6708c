import { missingMigrations } from '../../../db/migrate.ts';
import { countDemonstrationPeople } from '../../../db/read/demonstration-people.ts';
import { findSynchronous } from '../../../db/read/integrity.ts';
import { findSetting } from '../../../db/read/settings.ts';
import { saveSetting } from '../../../db/write/settings.ts';
import { keyedDigest, sameSecret } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

/** `not-durable`: SQLite does not run at synchronous FULL, and would lose acknowledged writes when power fails. */
export type ReasonNotToServe = 'behind-migrations' | 'demonstration' | 'not-durable' | 'another-sealing-key';

const FULL = 2;
const KEY_CHECK = 'sealing-key-check';

/** Why a production server must not start over this database; none when it may. The first start remembers which sealing key it had. */
export async function findReasonsNotToServe(services: Services): Promise<readonly ReasonNotToServe[]> {
	if ((await missingMigrations(services.db)).length > 0) return ['behind-migrations'];
	const reasons: ReasonNotToServe[] = [];
	if (await isDemonstration(services)) reasons.push('demonstration');
	if (!(await isDurable(services))) reasons.push('not-durable');
	if (!(await isItsSealingKey(services))) reasons.push('another-sealing-key');
	return reasons;
}

async function isDemonstration({ db }: Services): Promise<boolean> {
	return (
		(await countDemonstrationPeople(db.reader)) > 0 ||
		(await findSetting(db.reader, 'business-date')) !== null
	);
}

async function isDurable({ db }: Services): Promise<boolean> {
	if (db.engine !== 'sqlite') return true;
	return (await db.transaction((tx) => findSynchronous(tx))) === FULL;
}

async function isItsSealingKey({ db, config }: Services): Promise<boolean> {
	const check = keyedDigest(config.sealingKey, KEY_CHECK);
	const kept = await findSetting(db.reader, KEY_CHECK);
	if (kept === null) await db.transaction((tx) => saveSetting(tx, KEY_CHECK, check));
	return kept === null || sameSecret(kept, check);
}
