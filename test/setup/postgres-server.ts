import pg from 'pg';

/** One statement on a connection of its own. */
export async function runOnServer(server: string, text: string): Promise<void> {
	const client = new pg.Client({ connectionString: server });
	await client.connect();
	try {
		await client.query(text);
	} finally {
		await client.end();
	}
}

/** The address of a test's database. A commit does not wait for the disk: the database is thrown away, and what a crash leaves is tried by the faults. */
export function urlOf(server: string, database: string): string {
	const url = Object.assign(new URL(server), { pathname: `/${database}` });
	url.searchParams.set('options', '-c synchronous_commit=off');
	return url.href;
}
