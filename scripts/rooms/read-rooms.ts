import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The rooms of the house, from the top to the bottom; a file belongs to the first whose path it begins with. */
export const LEVELS: readonly (readonly Room[])[] = [
	[
		{ name: 'routes', path: 'app/routes/', does: 'pages' },
		{ name: 'scripts', path: 'scripts/', does: 'command line, starting data' },
	],
	[
		{ name: 'http', path: 'app/http/', does: 'session, guard, the frame of forms' },
		{ name: 'jobs', path: 'app/jobs.ts', does: 'what runs by the clock' },
	],
	[{ name: 'operations', path: 'app/operations/', does: 'one file = one thing somebody does' }],
	[
		{ name: 'db', path: 'db/', does: 'tables, reads, writes' },
		{ name: 'templates', path: 'templates/', does: 'PDF, CSV, letters' },
		{ name: 'gateways', path: 'app/gateways/', does: 'mail, clock, registers' },
		{ name: 'components', path: 'app/components/', does: 'what pages draw with' },
	],
	[{ name: 'domain', path: 'app/domain/', does: 'words, rules and numbers' }],
];

export interface Room {
	readonly name: string;
	readonly path: string;
	readonly does: string;
}

/** Who imports whom, tests left out: pairs of names, in order. */
export interface Rooms {
	readonly arrows: readonly (readonly [from: string, to: string])[];
	/** The domain's own rooms in rows: each imports only from the rows before it. */
	readonly domain: readonly (readonly string[])[];
}

const IMPORT = /(?:from|import)\s+'(\.[^']+)'/g;
const IS_SOURCE = /(?<!\.test|\.test-data)\.(ts|tsx)$/;

export function readRooms(): Rooms {
	const rooms = LEVELS.flat();
	const roomOf = (file: string): string | undefined => rooms.find(({ path }) => file.startsWith(path))?.name;
	const inDomain = (file: string): string | undefined => /^app\/domain\/([^/]+)\//.exec(file)?.[1];
	const arrows = new Set<string>();
	const within = new Map<string, Set<string>>();
	for (const [file, imported] of importsOf(['app', 'db', 'templates', 'scripts'])) {
		const from = roomOf(file);
		const to = roomOf(imported);
		if (from !== undefined && to !== undefined && from !== to) arrows.add(`${from} ${to}`);
		const room = inDomain(file);
		const other = inDomain(imported);
		if (room !== undefined) within.set(room, within.get(room) ?? new Set());
		if (room !== undefined && other !== undefined && room !== other) within.get(room)?.add(other);
	}
	return {
		arrows: [...arrows].sort().map((arrow) => arrow.split(' ') as [string, string]),
		domain: inRows(within),
	};
}

function* importsOf(folders: readonly string[]): Generator<readonly [file: string, imported: string]> {
	for (const folder of folders)
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
			if (!entry.isFile() || !IS_SOURCE.test(entry.name)) continue;
			const file = join(entry.parentPath, entry.name);
			for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
				yield [file, normalize(join(dirname(file), path))];
		}
}

function inRows(within: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
	const rows: string[][] = [];
	const placed = new Set<string>();
	while (placed.size < within.size) {
		const row = [...within]
			.filter(([room, needs]) => !placed.has(room) && [...needs].every((need) => placed.has(need)))
			.map(([room]) => room)
			.sort();
		if (row.length === 0) throw new Error('the rooms of the domain go round in a circle');
		rows.push(row);
		for (const room of row) placed.add(room);
	}
	return rows;
}
