/**
 * What each kind of file may import, a sentence each, as lists of what is allowed: whatever no list names is refused. A new package is
 * let in by writing it down here, for the one kind that needs it.
 */
const { KINDS, IS_TEST } = require('./kinds-of-file.cjs');

/**
 * The rooms of the domain in their order: each may import those before it, never back. Rooms of one line stand beside each other and do
 * not know one another.
 */
const DOMAIN_IN_ORDER = [
	['text'],
	['calendar', 'money', 'chart'],
	['access'],
	['work'],
	['organisation', 'board', 'mail', 'erasure', 'job'],
	['programme', 'specification'],
	['tender'],
	['bid'],
	['evaluation'],
	['grant'],
	['unit'],
	['purchase', 'payment'],
	['kpi-return'],
	['kpi'],
	['workbook'],
	['disclosure'],
	['board-report'],
];

const no = (name, from, to) => ({ name, severity: 'error', from, to });

/** The paths of a kind without those of the kinds above it, and without tests. */
function filesOf(kind) {
	const at = KINDS.findIndex(([name]) => name === kind);
	return { path: KINDS[at][1], pathNot: [IS_TEST, ...KINDS.slice(0, at).map(([, path]) => path)] };
}
const pathOf = (kind) => KINDS.find(([name]) => name === kind)[1];
const paths = (list) =>
	list.flatMap((entry) => (entry.startsWith('a ') ? [pathOf(entry.slice(2))] : [entry]));
const packages = (...names) => names.map((name) => `(^|/)node_modules/(@types/)?${name}/`);
const node = (...names) => names.map((name) => `^(node:)?${name}$`);

/** A kind may import `these`, and types alone of `typesOf`; `'a view'` stands for that kind's paths. */
function only(sentence, kind, these, typesOf = []) {
	const from = filesOf(kind);
	const values = paths(these);
	const types = paths(typesOf);
	return [
		no(sentence, from, { pathNot: [...values, ...types] }),
		...(types.length === 0
			? []
			: [
					no(`${sentence}; what is named as types, as types alone`, from, {
						path: types,
						pathNot: values,
						dependencyTypesNot: ['type-only'],
					}),
				]),
	];
}

const DOMAIN = '^app/domain/';

module.exports = {
	forbidden: [
		// Level 0
		no(
			'a domain rule imports the domain alone, and charts d3-scale',
			{ path: DOMAIN, pathNot: [IS_TEST, '^app/domain/chart/'] },
			{ pathNot: DOMAIN },
		),
		no(
			'a domain rule imports the domain alone, and charts d3-scale',
			{ path: '^app/domain/chart/', pathNot: IS_TEST },
			{ pathNot: [DOMAIN, ...packages('d3-scale')] },
		),
		...DOMAIN_IN_ORDER.flatMap((rooms, level) =>
			rooms.map((room) =>
				no(
					`the domain never looks back: ${room} knows itself and the rooms before it`,
					{ path: `^app/domain/${room}/`, pathNot: IS_TEST },
					{
						path: DOMAIN,
						pathNot: `^app/domain/(result\\.ts$|(${[room, ...DOMAIN_IN_ORDER.slice(0, level).flat()].join('|')})/)`,
					},
				),
			),
		),
		no(
			'every room of the domain has its place in the order',
			{ path: DOMAIN, pathNot: [`^app/domain/(result\\.ts$|(${DOMAIN_IN_ORDER.flat().join('|')})/)`] },
			{},
		),
		no(
			'only the disclosure room says that a figure may leave the office',
			{ pathNot: ['^app/domain/disclosure/', IS_TEST] },
			{ path: '^app/domain/disclosure/mark-disclosed' },
		),

		// Level 1
		...only(
			'a table imports types of columns and of the domain',
			'table',
			['a table'],
			[DOMAIN, ...packages('kysely')],
		),
		...only('a migration imports nothing but the list of migrations', 'migration', ['a migration']),
		...only('a connection imports its engine', 'connection', [
			'^db/[^/]+\\.ts$',
			'a migration',
			...packages('kysely', 'better-sqlite3', 'pg'),
			...node('fs', 'path'),
		]),
		...only(
			'a read imports Kysely, the domain and other reads, and zod for columns of JSON',
			'read',
			['a read', DOMAIN, ...packages('kysely', 'zod')],
			['a connection', 'a table'],
		),
		...only(
			'a write imports Kysely, the domain, reads and other writes',
			'write',
			['a write', 'a read', DOMAIN, ...packages('kysely')],
			['a connection', 'a table'],
		),
		...only('a paper imports the domain and pdfkit', 'paper', [
			'a paper',
			DOMAIN,
			...packages('pdfkit'),
			...node('fs', 'path'),
		]),
		...only('a feed imports the domain and the package that writes it', 'feed', [
			'a feed',
			DOMAIN,
			...packages('feed', 'ical-generator'),
		]),
		...only('a workbook imports the domain and exceljs', 'workbook', [
			'a workbook',
			DOMAIN,
			...packages('exceljs'),
		]),
		...only('a template imports the domain alone', 'template', [
			'^templates/(?!pdf/|feeds/|workbooks/)',
			DOMAIN,
		]),
		no(
			'exceljs is known to the workbooks and to the one gateway that reads them',
			{ pathNot: ['^templates/workbooks/', '^app/gateways/workbooks/', IS_TEST, '^test/'] },
			{ path: packages('exceljs') },
		),
		...only('a gateway imports the domain, Node and the packages that it stands for', 'gateway', [
			'a gateway',
			DOMAIN,
			...packages(
				'@node-rs/argon2',
				'@scure/base',
				'age-encryption',
				'croner',
				'exceljs',
				'fflate',
				'nodemailer',
				'notifications-node-client',
				'otplib',
				'pino',
				'prom-client',
				'qrcode',
				'shamir-secret-sharing',
				'zod',
			),
			...node('crypto', 'fs', 'fs/promises', 'path', 'worker_threads', 'zlib'),
		]),
		...only('a component imports the domain and React', 'component', [
			'a component',
			DOMAIN,
			...packages('react'),
		]),

		// Level 2
		...only(
			'an operation imports the domain, db, templates and gateways, and no package',
			'operation',
			[
				'^app/operations/',
				DOMAIN,
				'a read',
				'a write',
				'a template',
				'a feed',
				'a paper',
				'a workbook',
				'a gateway',
				'^db/(faults|migrate)\\.ts$',
			],
			['^app/services\\.ts$', 'a connection'],
		),
		no(
			'operations never call other operations, record-change apart',
			{ path: '^app/operations/([^/]+)/', pathNot: IS_TEST },
			{
				path: '^app/operations/',
				pathNot:
					'^app/operations/(record-change|carry-out-prepared|gated|key-of|keep-attempt|$1/[^/]+\\.type)\\.ts$',
			},
		),

		// Level 3
		...only(
			'http imports the domain, gateways and what keeps sessions, and knows no page',
			'http',
			[
				'a http',
				DOMAIN,
				'a gateway',
				'^db/(faults|(read|write)/(sessions|kept-forms))\\.ts$',
				'^app/components/.+\\.ts$',
				...packages('zod', '@conform-to/zod', 'express', 'compression', 'helmet', '@remix-run/express'),
				...node('fs', 'path', 'zlib'),
			],
			['^app/services\\.ts$', 'a component', ...packages('@remix-run/node', 'express'), ...node('stream')],
		),

		// Level 4
		...only(
			'a form imports zod, the fields of http, the domain and words',
			'form',
			[
				'a form',
				'a words',
				DOMAIN,
				'^app/http/(form|typed-fields|date-field|code-field|made-number|number-words)\\.ts$',
				...packages('zod'),
			],
			['a view', 'a operation', '^app/components/layout/question\\.ts$'],
		),
		...only(
			'a view imports the domain, words, forms and other views',
			'view',
			['a view', 'a form', '^app/components/.+\\.ts$', '^app/http/(date-field|words-of-file)\\.ts$', DOMAIN],
			['a operation', 'a import', 'a page', 'a component', '^app/http/(form|form-of)\\.ts$'],
		),
		...only(
			'words import the domain, other words and the names of boxes',
			'words',
			['a words', 'a form', '^app/http/words-of-file\\.ts$', DOMAIN],
			['a view', 'a operation', 'a component', '^app/http/(form|form-of)\\.ts$'],
		),
		...only(
			'a page imports components and words',
			'page',
			['a page', 'a words', 'a component', '^app/http/(form-errors|date-field)\\.ts$', ...packages('react')],
			['a view', DOMAIN],
		),
		...only('a route imports http, operations, and its form, view and page, and no package', 'route', [
			'^app/routes/',
			'a http',
			'a operation',
			'a import',
			'a component',
			DOMAIN,
		]),
		no(
			'nothing of a route but its types is imported, the routes of its area apart',
			{ path: '^app/routes/', pathNot: [IS_TEST, pathOf('route')] },
			{ path: pathOf('route'), dependencyTypesNot: ['type-only'] },
		),
		no(
			'a page never imports another area of pages',
			{ path: '^app/routes/([^/]+)/', pathNot: IS_TEST },
			{ path: '^app/routes/', pathNot: '^app/routes/$1/' },
		),
		...only(
			'the frame of every document imports http, components and React',
			'document frame',
			['a document frame', 'a http', 'a component', ...packages('react', 'react-dom')],
			packages('@remix-run/node'),
		),
		...only(
			'the server imports http and Express',
			'server',
			['a http', ...packages('express'), ...node('http')],
			['^app/services\\.ts$', ...packages('@remix-run/node')],
		),
		...only(
			'the map of routes imports nothing of the house',
			'map of routes',
			packages('@remix-run/route-config'),
		),
		...only(
			'the settings import zod, the days of the calendar and the file of bank holidays',
			'settings',
			[
				'a settings',
				'^app/domain/calendar/iso-date\\.ts$',
				'^app/gateways/bank-holidays-file\\.ts$',
				...packages('zod'),
			],
			['a connection', DOMAIN],
		),
		...only(
			'the services put gateways and the database together',
			'services',
			['a gateway', '^db/(connect|read/kpi-memory)\\.ts$', '^app/domain/calendar/bank-holidays\\.ts$'],
			['^app/config\\.ts$', '^app/domain/job/job-plan\\.ts$'],
		),
		...only(
			'an import is columns, the form that a row fills, and the operation that carries it out',
			'import',
			[
				'a import',
				'a operation',
				'a form',
				'a view',
				'a workbook',
				DOMAIN,
				'^db/together\\.ts$',
				'^app/components/.+\\.ts$',
				...packages('zod'),
			],
			['^app/services\\.ts$', 'a gateway'],
		),
		...only('a job is an operation and when it is due', 'jobs', ['a operation'], ['^app/services\\.ts$']),
		...only('what the browser is given imports nothing else', 'element', ['a element']),

		// Who reaches what
		no(
			'only reads say that a row was found',
			{ pathNot: ['^db/read/', IS_TEST, '^test/'] },
			{ path: '^db/read/as-found' },
		),
		no(
			'only what the clock and the command line do reaches every row',
			{
				pathNot: [
					IS_TEST,
					'^(scripts|test)/',
					'^app/operations/accreditation/remind-of-accreditations\\.ts$',
					'^app/operations/agreement/enter-agreements\\.ts$',
					'^app/operations/board-report/make-board-report\\.ts$',
					'^app/operations/kpi-return/open-returns\\.ts$',
					'^app/operations/kpi-return/remind-of-returns\\.ts$',
					'^app/operations/purchase/erase-place-codes\\.ts$',
					'^app/operations/tender/remind-of-tenders\\.ts$',
					'^app/operations/tender/warn-of-openers\\.ts$',
					'^app/operations/unit/expire-units\\.ts$',
					// A variation takes the next number, and counts drafts of the other side that its writer may not read.
					'^app/operations/agreement/start-variation\\.ts$',
				],
			},
			{ path: '^app/domain/access/scope-of-clock' },
		),

		// All
		no(
			'every file is of a kind',
			{ pathNot: [IS_TEST, 'node_modules', '^test/', ...KINDS.map(([, path]) => path)] },
			{},
		),
		no('nothing goes round in a circle', {}, { circular: true }),
		no('nothing that runs imports a test', { pathNot: [IS_TEST, '^test/'] }, { path: ['^test/', IS_TEST] }),
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
			exportsFields: ['exports'],
			conditionNames: ['import', 'node', 'default', 'types'],
		},
	},
};
