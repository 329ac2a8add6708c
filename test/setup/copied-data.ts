import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../db/connect.ts';

/** A new folder with the same database and the same secret as `dataDir`, whose portal may be running. */
export async function copiedData(dataDir: string): Promise<string> {
	const copy = mkdtempSync(join(tmpdir(), 'portal-journey-'));
	const db = openDatabase({ engine: 'sqlite', file: join(dataDir, 'portal.db') });
	db.vacuumInto(join(copy, 'portal.db'));
	await db.close();
	copyFileSync(join(dataDir, 'sealing-key'), join(copy, 'sealing-key'));
	return copy;
}
