import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The longest a file of a kind may be; the longest ones rot first. The first kind that fits counts. */
const LIMITS: readonly (readonly [kind: string, pattern: RegExp, most: number])[] = [
	['test', /\.test\.tsx?$|test-data\.ts$/, 400],
	['migration', /^db\/migrations\//, 200],
	['domain rule', /^app\/domain\//, 150],
	['table, read or write', /^db\//, 200],
	['template', /^templates\//, 250],
	['gateway', /^app\/gateways\//, 150],
	['operation', /^app\/operations\//, 120],
	['route', /^app\/routes\/.*\/route\.tsx?$/, 80],
	['form', /^app\/routes\/.*form\.ts$/, 120],
	['view', /^app\/routes\/.*\.ts$/, 150],
	['page or component', /^app\/(routes|components)\/.*\.tsx$/, 150],
	// The map: one line for each address, read from top to bottom.
	['map', /^app\/routes\.ts$/, 400],
	['script', /^(scripts|test)\//, 250],
	['other', /^app\//, 200],
];

const files = ['app', 'db', 'templates', 'scripts', 'test'].flatMap((room) =>
	readdirSync(room, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
);

test('no file is longer than its kind allows', () => {
	const long = files.flatMap((file) => {
		const lines = readFileSync(file, 'utf8').split('\n').length - 1;
		const [kind, , most] = LIMITS.find(([, pattern]) => pattern.test(file)) ?? ['unknown', /./, 0];
		return lines > most ? [`${file}: ${lines} lines; a ${kind} has at most ${most}`] : [];
	});
	expect(files.length).toBeGreaterThan(100);
	expect(long).toEqual([]);
});

test('no room is called utils, lib, common, shared or helpers', () => {
	expect(files.filter((file) => /(^|\/)(utils?|lib|common|shared|helpers?)(\/|\.)/.test(file))).toEqual([]);
});
