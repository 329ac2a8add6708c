import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IRuleSetType } from 'dependency-cruiser';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const layers: { readonly forbidden: readonly { readonly name: string }[]; readonly options: object } =
	require('../../scripts/layers.cjs');

/** A file of each kind, and some more beside them. */
const FILES: Readonly<Record<string, string>> = {
	'domain rule': 'app/domain/grant/decide-a.ts',
	chart: 'app/domain/chart/layout-a.ts',
	table: 'db/tables/a.ts',
	migration: 'db/migrations/0099-a.ts',
	read: 'db/read/a.ts',
	write: 'db/write/a.ts',
	connection: 'db/connect.ts',
	paper: 'templates/pdf/a.ts',
	template: 'templates/emails/a.ts',
	feed: 'templates/feeds/a.ts',
	workbook: 'templates/workbooks/a.ts',
	'workbook gateway': 'app/gateways/workbooks/a.ts',
	gateway: 'app/gateways/a.ts',
	operation: 'app/operations/claim/save-a.ts',
	component: 'app/components/govuk/a.tsx',
	http: 'app/http/a.ts',
	form: 'app/routes/money/a/form.ts',
	words: 'app/routes/money/a-words.ts',
	view: 'app/routes/money/a/view.ts',
	page: 'app/routes/money/a/page.tsx',
	route: 'app/routes/money/a/route.tsx',
	'document frame': 'app/root.tsx',
	server: 'app/server.ts',
	'map of routes': 'app/routes.ts',
	settings: 'app/config.ts',
	services: 'app/services.ts',
	jobs: 'app/jobs.ts',
	import: 'app/imports/a.ts',
	element: 'app/assets/elements/a.js',
	script: 'scripts/a.ts',
	test: 'test/setup/a.ts',
	'test beside': 'app/domain/grant/a.test-data.ts',
	operations: 'app/operations/record-change.ts',
	'another operation': 'app/operations/claim/pay-b.ts',
	'another area': 'app/routes/units/b/view.ts',
	'another route': 'app/routes/money/b/route.tsx',
	'later room': 'app/domain/kpi/measure-a.ts',
	'room beside': 'app/domain/payment/measure-a.ts',
	'first room': 'app/domain/text/write-a.ts',
	disclosure: 'app/domain/disclosure/disclose-a.ts',
	'mark of disclosure': 'app/domain/disclosure/mark-disclosed.ts',
	'board report': 'app/domain/board-report/build-a.ts',
	purchase: 'app/domain/purchase/decide-a.ts',
	'rule of jobs': 'app/domain/job/decide-a.ts',
	'room without a place': 'app/domain/rumour/a.ts',
	'no kind': 'app/assistance.ts',
	'as found': 'db/read/as-found.ts',
	'scope of clock': 'app/domain/access/scope-of-clock.ts',
	question: 'app/components/layout/question.ts',
	'typed fields': 'app/http/typed-fields.ts',
};

/** Who may not import what, and the sentence that refuses it. */
const REFUSED: readonly (readonly [from: string, to: string, sentence: string])[] = [
	['domain rule', 'kysely', 'a domain rule imports the domain alone'],
	['domain rule', 'node:fs', 'a domain rule imports the domain alone'],
	['domain rule', 'read', 'a domain rule imports the domain alone'],
	['domain rule', 'later room', 'the domain never looks back: grant'],
	['first room', 'domain rule', 'the domain never looks back: text'],
	['purchase', 'room beside', 'the domain never looks back: purchase'],
	['rule of jobs', 'domain rule', 'the domain never looks back: job'],
	['later room', 'disclosure', 'the domain never looks back: kpi'],
	['disclosure', 'board report', 'the domain never looks back: disclosure'],
	['board report', 'mark of disclosure', 'only the disclosure room says'],
	['chart', 'kysely', 'a domain rule imports the domain alone'],
	['feed', 'zod', 'a feed imports the domain'],
	['table', 'zod', 'a table imports types of columns'],
	['table', 'read', 'a table imports types of columns'],
	['migration', 'connection', 'a migration imports nothing'],
	['read', 'write', 'a read imports Kysely'],
	['read', 'gateway', 'a read imports Kysely'],
	['write', 'operation', 'a write imports Kysely'],
	['connection', 'read', 'a connection imports its engine'],
	['paper', 'read', 'a paper imports the domain and pdfkit'],
	['template', 'pdfkit', 'a template imports the domain alone'],
	['workbook', 'read', 'a workbook imports the domain and exceljs'],
	['gateway', 'exceljs', 'exceljs is known to the workbooks'],
	['operation', 'exceljs', 'exceljs is known to the workbooks'],
	['gateway', 'kysely', 'a gateway imports the domain, Node'],
	['operation', 'pdfkit', 'an operation imports the domain, db, templates'],
	['operation', 'zod', 'an operation imports the domain, db, templates'],
	['operation', 'kysely', 'an operation imports the domain, db, templates'],
	['operation', 'http', 'an operation imports the domain, db, templates'],
	['operation', 'connection', 'an operation imports the domain, db, templates'],
	['operation', 'another operation', 'operations never call other operations'],
	['component', 'read', 'a component imports the domain and React'],
	['http', 'read', 'http imports the domain, gateways'],
	['http', 'page', 'http imports the domain, gateways'],
	['form', 'gateway', 'a form imports zod'],
	['form', 'kysely', 'a form imports zod'],
	['form', 'http', 'a form imports zod'],
	['form', 'operation', 'a form imports zod'],
	['words', 'zod', 'words import the domain'],
	['view', 'kysely', 'a view imports the domain'],
	['view', 'pdfkit', 'a view imports the domain'],
	['view', 'node:fs', 'a view imports the domain'],
	['view', 'react', 'a view imports the domain'],
	['view', 'zod', 'a view imports the domain'],
	['view', 'read', 'a view imports the domain'],
	['view', 'operation', 'a view imports the domain'],
	['view', 'page', 'a view imports the domain'],
	['view', 'component', 'a view imports the domain'],
	['view', 'http', 'a view imports the domain'],
	['view', 'another area', 'a page never imports another area'],
	['view', 'route', 'nothing of a route but its types is imported'],
	['page', 'operation', 'a page imports components and words'],
	['page', 'view', 'a page imports components and words'],
	['page', 'first room', 'a page imports components and words'],
	['page', 'read', 'a page imports components and words'],
	['route', 'read', 'a route imports http, operations'],
	['route', 'paper', 'a route imports http, operations'],
	['route', 'zod', 'a route imports http, operations'],
	['route', '@remix-run/node', 'a route imports http, operations'],
	['route', 'node:crypto', 'a route imports http, operations'],
	['document frame', 'operation', 'the frame of every document'],
	['server', 'operation', 'the server imports http'],
	['map of routes', 'route', 'the map of routes imports nothing'],
	['settings', 'operation', 'the settings import zod'],
	['services', 'operation', 'the services put gateways'],
	['jobs', 'read', 'a job is an operation'],
	['import', 'read', 'an import is columns'],
	['import', 'services', 'an import is columns'],
	['operation', 'import', 'an operation imports the domain'],
	['element', 'domain rule', 'what the browser is given'],
	['table', 'kysely', 'a table imports types of columns'],
	['read', 'connection', 'a read imports Kysely'],
	['write', 'connection', 'a write imports Kysely'],
	['form', 'question', 'a form imports zod'],
	['words', 'operation', 'words import the domain'],
	['http', 'component', 'http imports the domain, gateways'],
	['document frame', '@remix-run/node', 'the frame of every document'],
	['server', 'services', 'the server imports http'],
	['settings', 'connection', 'the settings import zod'],
	['services', 'settings', 'the services put gateways'],
	['jobs', 'services', 'a job is an operation'],
	['no kind', 'zod', 'every file is of a kind'],
	['room without a place', 'domain rule', 'every room of the domain has its place'],
	['board report', 'room without a place', 'the domain never looks back: board-report'],
	['operation', 'as found', 'only reads say that a row was found'],
	['operation', 'scope of clock', 'only what the clock and the command line do'],
	...[
		'calendar',
		'money',
		'access',
		'work',
		'organisation',
		'board',
		'mail',
		'programme',
		'specification',
		'unit',
		'payment',
		'kpi-return',
		'workbook',
		'tender',
		'bid',
		'evaluation',
		'erasure',
	].map((room) => [`room ${room}`, 'board report', `the domain never looks back: ${room}`] as const),
	['chart', 'board report', 'the domain never looks back: chart'],
	['another operation', 'operation', 'nothing goes round in a circle'],
	['script', 'test', 'nothing that runs imports a test'],
	['domain rule', 'test beside', 'nothing that runs imports a test'],
];

/** What each may: a rule that refuses everything would refuse these. */
const ALLOWED: readonly (readonly [from: string, to: string])[] = [
	['later room', 'domain rule'],
	['chart', 'd3-scale'],
	['read', 'kysely'],
	['write', 'read'],
	['paper', 'pdfkit'],
	['workbook', 'exceljs'],
	['workbook gateway', 'exceljs'],
	['gateway', 'node:crypto'],
	['operation', 'write'],
	['operation', 'operations'],
	['form', 'zod'],
	['form', 'typed fields'],
	['view', 'form'],
	['view', 'domain rule'],
	['view', 'type operation'],
	['view', 'type component'],
	['form', 'type operation'],
	['form', 'type question'],
	['page', 'component'],
	['page', 'type view'],
	['page', 'react'],
	['route', 'operation'],
	['route', 'import'],
	['import', 'form'],
	['import', 'operation'],
	['route', 'page'],
	['http', 'type services'],
	['component', 'react'],
	['script', 'operation'],
];

const PACKAGES = ['kysely', 'zod', 'pdfkit', 'exceljs', 'react', 'd3-scale', '@remix-run/node'];

type Pair = readonly [from: string, to: string];

/** `room unit` is any file of that room; a name of no file is a package's. */
const fileOf = (name: string): string | undefined =>
	FILES[name] ?? (name.startsWith('room ') ? `app/domain/${name.slice(5)}/a.ts` : undefined);

/** `operation` is its file as seen from `from`, `type operation` its types alone. */
function importOf(from: string, to: string, index: number): string {
	const asType = to.startsWith('type ');
	const file = fileOf(asType ? to.slice(5) : to);
	const asked = file === undefined ? to : `${'../'.repeat(from.split('/').length - 1)}${file}`;
	return `${asType ? 'import type' : 'import'} { a as a${index} } from '${asked}';\n`;
}

/** Small files that import so, with packages of their own, and what the rules say of each import. */
async function walk(pairs: readonly Pair[]): Promise<readonly (Pair | readonly [...Pair, string])[]> {
	const folder = mkdtempSync(join(tmpdir(), 'layers-'));
	const put = (file: string, text: string): void => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	const named = [...Object.keys(FILES), ...pairs.map(([from]) => from)];
	const texts = new Map(named.map((name) => [fileOf(name) ?? '', 'export const a = 1;\n']));
	for (const [index, [from, to]] of pairs.entries()) {
		const file = fileOf(from) ?? '';
		texts.set(file, importOf(file, to, index) + texts.get(file));
	}
	for (const [file, text] of texts) put(file, text);
	for (const name of PACKAGES) {
		put(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
		put(`node_modules/${name}/index.js`, 'exports.a = 1;\n');
	}
	put(
		'package.json',
		JSON.stringify({ dependencies: Object.fromEntries(PACKAGES.map((name) => [name, '1.0.0'])) }),
	);
	const options: ICruiseOptions = {
		...layers.options,
		baseDir: folder,
		validate: true,
		ruleSet: layers as IRuleSetType,
	};
	const { output } = await cruise(['app', 'db', 'templates', 'scripts', 'test'], options);
	rmSync(folder, { recursive: true, force: true });
	return (output as ICruiseResult).summary.violations.map(({ from, to, rule }) => [from, to, rule.name]);
}

/** As the walk names it: a file, a package's file, or a module of Node without its prefix. */
const walkedAs = (name: string): string =>
	fileOf(name) ?? (PACKAGES.includes(name) ? `node_modules/${name}/index.js` : name.replace(/^node:/, ''));

const refusals = await walk(REFUSED.map(([from, to]) => [from, to]));

test.each(REFUSED)('%s may not import %s: %s …', (from, to, sentence) => {
	const said = refusals.filter(([f, t]) => f === walkedAs(from) && t === walkedAs(to));
	expect(said.map(([, , name]) => name)).toContainEqual(expect.stringMatching(new RegExp(`^${sentence}`)));
});

test('every sentence has refused something here', () => {
	const names = new Set(layers.forbidden.map(({ name }) => name));
	expect([...names].filter((name) => !refusals.some(([, , rule]) => rule === name))).toEqual([]);
});

test('what each kind is for is let through', async () => {
	expect(ALLOWED.length).toBeGreaterThan(20);
	expect(await walk(ALLOWED)).toEqual([]);
});
