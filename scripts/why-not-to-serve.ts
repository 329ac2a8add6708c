import type { ReasonNotToServe } from '../app/operations/health/find-reasons-not-to-serve.ts';

export const WHY_NOT_TO_SERVE: Readonly<Record<ReasonNotToServe, string>> = {
	'behind-migrations': 'The database is behind its migrations. Make a backup, then run "npm run migrate".',
	demonstration:
		'The database holds demonstration people or a demonstration’s business date. Use another DATA_DIR or DATABASE_URL.',
	'not-durable':
		'SQLite does not run at synchronous FULL here: it would lose what people were told had been saved when power fails.',
	'another-sealing-key':
		'SEALING_KEY is not the one that this database was sealed with: nobody could give a one-time code. Set the key that it had.',
};
