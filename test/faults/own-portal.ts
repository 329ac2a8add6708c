import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openDatabase } from '../../db/connect.ts';
import { migrate } from '../../db/migrate.ts';
import { type PortalProcess, startPortal } from '../../scripts/faults/portal-process.ts';
import { makeScene, SCENE_DAY, type Scene } from '../../scripts/faults/scene.ts';

export interface OwnPortal {
	readonly portal: PortalProcess;
	readonly scene: Scene;
	readonly file: string;
}

/** A portal process for the tests of this file alone, on a SQLite database in the folder given or in one of its own. */
export function ownPortal(
	returns: { readonly ready: number; readonly drafts: number },
	folderOf: () => string = tmpdir,
): () => OwnPortal {
	let own: OwnPortal | null = null;
	let folder = '';
	beforeAll(async () => {
		folder = mkdtempSync(join(folderOf(), 'portal-faults-'));
		const file = join(folder, 'portal.db');
		const db = openDatabase({ engine: 'sqlite', file });
		await migrate(db);
		const scene = await makeScene(db, returns.ready, returns.drafts);
		await db.close();
		own = {
			portal: await startPortal({ database: { engine: 'sqlite', file }, dataDir: folder, day: SCENE_DAY }),
			scene,
			file,
		};
	});
	afterAll(async () => {
		await own?.portal.stop();
		rmSync(folder, { recursive: true, force: true });
	});
	return () => {
		if (own === null) throw new Error('the portal is started before the tests');
		return own;
	};
}
