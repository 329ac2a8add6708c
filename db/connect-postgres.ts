import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Schema } from './schema.ts';
import { camelCaseOfWholeRows, PostgresInSnakeCase } from './snake-case.ts';

const INT8 = 20;
const NUMERIC = 1700;

/** Counts and sums come back as numbers: every count and every amount in pence is far inside 2^53. */
const types = {
	getTypeParser: (oid: number, format?: unknown) =>
		oid === INT8 || oid === NUMERIC
			? (text: string) => Number(text)
			: pg.types.getTypeParser(oid, format as 'text'),
};

export function openPostgresPool(url: string): pg.Pool {
	const pool = new pg.Pool({ connectionString: url, max: 10, types: types as pg.CustomTypesConfig });
	// A connection that is cut fails the query that is on it, and must not end the process besides: idle ones, and those in use.
	pool.on('error', () => {});
	pool.on('connect', (client) => client.on('error', () => {}));
	return pool;
}

export const kyselyOverPostgres = (pool: pg.Pool): Kysely<Schema> =>
	new Kysely<Schema>({
		dialect: Object.assign(new PostgresDialect({ pool }), {
			createQueryCompiler: () => new PostgresInSnakeCase(),
		}),
		plugins: [camelCaseOfWholeRows()],
	});
