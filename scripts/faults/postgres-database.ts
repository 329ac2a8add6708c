import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Makes an empty database on the server for the time of the work. */
export async function withPostgresDatabase<T>(server: string, work: (url: string) => Promise<T>): Promise<T> {
	const name = `portal_faults_${randomBytes(6).toString('hex')}`;
	await runOnServer(server, `CREATE DATABASE ${name}`);
	try {
		return await work(Object.assign(new URL(server), { pathname: `/${name}` }).href);
	} finally {
		await runOnServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
	}
}

async function runOnServer(server: string, text: string): Promise<void> {
	const client = new pg.Client({ connectionString: server });
	await client.connect();
	try {
		await client.query(text);
	} finally {
		await client.end();
	}
}
