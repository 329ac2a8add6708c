import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { readConfig } from '../../app/config.ts';
import { adoptBusinessDate } from '../../app/operations/business-date/adopt-business-date.ts';
import { makeServices, type Services } from '../../app/services.ts';
import { demonstrationSealingKey } from '../../scripts/demonstration-secrets.ts';
import { copiedData } from './copied-data.ts';
import { type PortalProcess, startPortal } from './portal-process.ts';

export interface OwnPortal {
	readonly origin: string;
	readonly dataDir: string;
	/** Over the same database as the portal, for what a test must know or prepare. */
	readonly services: Services;
}

/** A portal over fresh demonstration data for this file alone: what it changes, no other test sees. `prepare` runs before it starts. */
export function portalOfItsOwn(prepare: (services: Services) => Promise<void> = async () => {}): OwnPortal {
	let portal: PortalProcess | undefined;
	let dataDir = '';
	let services: Services | undefined;
	beforeAll(async () => {
		dataDir = await copiedData(inject('portal').freshData);
		services = makeServices(
			readConfig({
				DATA_DIR: dataDir,
				PORTAL_MODE: 'demonstration',
				SEALING_KEY: demonstrationSealingKey(dataDir),
				LOG_LEVEL: 'silent',
			}),
		);
		await adoptBusinessDate(services);
		await prepare(services);
		portal = await startPortal(dataDir);
	});
	afterAll(async () => {
		await portal?.stop();
		await services?.db.close();
		rmSync(join(dataDir), { recursive: true, force: true });
	});
	const started = <T>(value: T | undefined): T => {
		if (value === undefined) throw new Error('the portal has not been started yet');
		return value;
	};
	return {
		get origin() {
			return started(portal).origin;
		},
		get dataDir() {
			return dataDir;
		},
		get services() {
			return started(services);
		},
	};
}
