import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The longest a file of a kind may be; the longest ones rot first. The first kind that fits counts. Set anew when lines went from 160 to 110
 * columns: each is the old limit times what that kind grew by when it was formatted, so that it means the same.
 */
const LIMITS: readonly (readonly [kind: string, pattern: RegExp, most: number])[] = [
	['test', /\.test\.tsx?$|test-data\.ts$/, 530],
	['migration', /^db\/migrations\//, 240],
	['domain rule', /^app\/domain\//, 190],
	['table, read or write', /^db\//, 240],
	['template', /^templates\//, 300],
	['gateway', /^app\/gateways\//, 175],
	['operation', /^app\/operations\//, 155],
	['route', /^app\/routes\/.*\/route\.tsx?$/, 100],
	['form', /^app\/routes\/.*form\.ts$/, 150],
	['view', /^app\/routes\/.*\.ts$/, 187],
	['page or component', /^app\/(routes|components)\/.*\.tsx$/, 187],
	// The map: one line for each address, read from top to bottom.
	['map', /^app\/routes\.ts$/, 460],
	['script', /^(scripts|test)\//, 320],
	['other', /^app\//, 245],
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
