import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../app/config.ts';
import { adoptBusinessDate } from '../../app/operations/business-date/adopt-business-date.ts';
import { makeServices, type Services } from '../../app/services.ts';
import { demonstrationSealingKey } from '../../scripts/demonstration-secrets.ts';
import { withPostgresDatabase } from '../../scripts/faults/postgres-database.ts';
import { startPortal } from './portal-process.ts';

interface PortalOnPostgres {
	readonly origin: string;
	/** Over the same database as the portal. */
	readonly services: Services;
}

/** The portal as `npm start` starts it with DATABASE_URL, on a new database of the server for the time of the work. */
export async function onPostgres(
	server: string,
	work: (portal: PortalOnPostgres) => Promise<void>,
): Promise<void> {
	const dataDir = mkdtempSync(join(tmpdir(), 'portal-journey-postgres-'));
	try {
		await withPostgresDatabase(server, async (url) => {
			const portal = await startPortal(dataDir, url);
			const variables = {
				DATA_DIR: dataDir,
				DATABASE_URL: url,
				PORTAL_MODE: 'demonstration',
				LOG_LEVEL: 'silent',
			};
			const services = makeServices(
				readConfig({ ...variables, SEALING_KEY: demonstrationSealingKey(dataDir) }),
			);
			try {
				await adoptBusinessDate(services);
				await work({ origin: portal.origin, services });
			} finally {
				await services.db.close();
				await portal.stop();
			}
		});
	} finally {
		rmSync(dataDir, { recursive: true, force: true });
	}
}
