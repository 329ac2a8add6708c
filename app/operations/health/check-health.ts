import { migrationState } from '../../../db/migrate.ts';
import type { Services } from '../../services.ts';

export type Unready = 'stopping' | 'no-database' | 'behind-migrations';

const PATIENCE_MILLISECONDS = 5000;

/** Why this server can answer nobody at the moment; null when it can. A job that is late is no such reason: every server would be taken away for it. */
export async function checkHealth(services: Pick<Services, 'db' | 'lifetime'>): Promise<Unready | null> {
	if (services.lifetime.isStopping()) return 'stopping';
	let timer: NodeJS.Timeout | undefined;
	const silence = new Promise<'no-database'>((resolve) => {
		timer = setTimeout(() => resolve('no-database'), PATIENCE_MILLISECONDS);
	});
	// A database that does not answer looks like one that has had no migration.
	const answer = migrationState(services.db).then(({ applied, missing }) =>
		applied === 0 ? 'no-database' : missing.length > 0 ? 'behind-migrations' : null,
	);
	return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}
