import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { runOnServer, urlOf } from './postgres-server.ts';

/** A migrated, empty database of the server, and what is needed to know another as the same. */
export interface PostgresTemplate {
	readonly name: string;
	/** Of every table, column, index, rule and trigger, and of when each was last changed; a copy has the template's. */
	readonly shape: string;
	/** What the migrations wrote themselves, by table, as JSON. */
	readonly rows: Readonly<Record<string, string>>;
}

/** Ids below belong to the server's own. */
const FIRST_OF_OURS = 16_384;

const SHAPE = `SELECT md5(string_agg(line, ',' ORDER BY line)) AS shape FROM (${[
	['pg_class', 'oid'],
	['pg_attribute', 'attrelid'],
	['pg_index', 'indexrelid'],
	['pg_constraint', 'oid'],
	['pg_trigger', 'oid'],
	['pg_proc', 'oid'],
	['pg_rewrite', 'oid'],
	['pg_namespace', 'oid'],
]
	.map(
		([catalogue, id]) =>
			`SELECT concat_ws(' ', '${catalogue}', ${id}, ctid, xmin) AS line FROM ${catalogue} WHERE ${id} >= ${FIRST_OF_OURS}`,
	)
	.join(' UNION ALL ')}) AS lines`;

const TABLES = `SELECT relname AS "table" FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`;

const END_OTHERS =
	'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';

/** As whoever restores a copy: neither foreign keys nor what keeps rows for ever stand in the way. */
const EMPTY = `DO $$ DECLARE name text; BEGIN
	SET LOCAL session_replication_role = replica;
	FOR name IN ${TABLES} LOOP EXECUTE format('DELETE FROM %I', name); END LOOP;
END $$`;

export async function postgresTemplate(server: string, name: string): Promise<PostgresTemplate> {
	return onDatabase(server, name, async (client) => {
		const rows: Record<string, string> = {};
		for (const { table } of (await client.query<{ table: string }>(TABLES)).rows) {
			const { rows: held } = await client.query<{ held: string | null }>(
				`SELECT json_agg(one)::text AS held FROM "${table}" AS one`,
			);
			if (held[0]?.held) rows[table] = held[0].held;
		}
		return { name, shape: await shapeOf(client), rows };
	});
}

/** Of this process, in which one file of tests runs after another: used by a test that is over. */
const idle: string[] = [];

/** An empty, migrated database: one that a test has left behind and in which only rows were changed, without its rows; else a new copy. */
export async function takePostgresDatabase(server: string, template: PostgresTemplate): Promise<string> {
	for (let name = idle.pop(); name !== undefined; name = idle.pop())
		if (await onDatabase(server, name, (client) => emptied(client, template))) return name;
	const name = `${template.name}_${randomBytes(6).toString('hex')}`;
	await runOnServer(server, `CREATE DATABASE ${name} TEMPLATE ${template.name}`);
	return name;
}

/** Once nothing of the test uses it any more. */
export const leavePostgresDatabase = (name: string): void => void idle.push(name);

/** The template and all copies of it, beside each other: for each alone the server first writes all that it holds to the disk. */
export async function dropPostgresDatabases(server: string, { name }: PostgresTemplate): Promise<void> {
	const { rows } = await onDatabase(server, '', (client) =>
		client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [
			name,
		]),
	);
	while (rows.length > 0)
		await Promise.all(
			rows.splice(0, 20).map(({ datname }) => runOnServer(server, `DROP DATABASE ${datname} WITH (FORCE)`)),
		);
}

async function emptied(client: pg.Client, { shape, rows }: PostgresTemplate): Promise<boolean> {
	await client.query(END_OTHERS);
	if ((await shapeOf(client)) !== shape) return false;
	await client.query(EMPTY);
	for (const [table, held] of Object.entries(rows))
		await client.query(`INSERT INTO "${table}" SELECT * FROM json_populate_recordset(NULL::"${table}", $1)`, [
			held,
		]);
	return true;
}

const shapeOf = async (client: pg.Client): Promise<string> =>
	(await client.query<{ shape: string }>(SHAPE)).rows[0]?.shape ?? '';

async function onDatabase<T>(
	server: string,
	name: string,
	work: (client: pg.Client) => Promise<T>,
): Promise<T> {
	const client = new pg.Client({ connectionString: name === '' ? server : urlOf(server, name) });
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}
