import { missingMigrations } from '../../../db/migrate.ts';
import type { Services } from '../../services.ts';

/** True when the database answers and is up to date. */
export async function checkHealth(services: Services): Promise<boolean> {
	return (await missingMigrations(services.db)).length === 0;
}
