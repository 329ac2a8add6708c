import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type DatabaseLocation, openDatabase } from '../../db/connect.ts';
import { migrate } from '../../db/migrate.ts';
import { dropPostgresDatabases, type PostgresTemplate, postgresTemplate } from './postgres-databases.ts';
import { runOnServer, urlOf } from './postgres-server.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** A SQLite file and, where PostgreSQL is tried, a database of the server: migrated and empty, to be copied by each test. */
		templates: { readonly sqlite: string; readonly postgres: PostgresTemplate | null };
	}
}

/** Migrates one database of each engine, once for a whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const server = process.env.TEST_DATABASE_URL ?? '';
	const folder = mkdtempSync(join(quickFolder(), 'portal-test-'));
	const sqlite = join(folder, 'template.sqlite');
	await makeTemplate({ engine: 'sqlite', file: sqlite });
	const postgres = server === '' ? null : await makePostgresTemplate(server);
	project.provide('templates', { sqlite, postgres });
	return async () => {
		rmSync(folder, { recursive: true, force: true });
		if (postgres !== null) await dropPostgresDatabases(server, postgres);
	};
}

async function makePostgresTemplate(server: string): Promise<PostgresTemplate> {
	const name = `portal_test_${randomBytes(6).toString('hex')}_template`;
	await runOnServer(server, `CREATE DATABASE ${name}`);
	await makeTemplate({ engine: 'postgres', url: urlOf(server, name) });
	return postgresTemplate(server, name);
}

async function makeTemplate(location: DatabaseLocation): Promise<void> {
	const db = openDatabase(location);
	await migrate(db);
	await db.close();
}

const MEMORY = '/dev/shm';
const ROOM = 512 * 1024 ** 2;

/** In memory where there is room: the portal waits for the disk at each commit, and these tests are about something else. */
function quickFolder(): string {
	try {
		const { bavail, bsize } = statfsSync(MEMORY);
		return bavail * bsize > ROOM ? MEMORY : tmpdir();
	} catch {
		return tmpdir();
	}
}
