/** The layer rule, each a sentence. Dependencies point one way: towards app/domain. */
const no = (name, from, to, extra = {}) => ({
	name,
	severity: 'error',
	from: { pathNot: '\\.test(-data)?\\.tsx?$', ...from },
	to,
	...extra,
});

module.exports = {
	forbidden: [
		no(
			'the domain imports nothing but itself',
			{ path: '^app/domain', pathNot: ['\\.test(-data)?\\.tsx?$', '^app/domain/chart'] },
			{ pathNot: '^app/domain' },
		),
		no(
			'charts in the domain may use d3-scale and d3-shape, and nothing else',
			{ path: '^app/domain/chart' },
			{ pathNot: '^app/domain|d3-scale|d3-shape' },
		),
		no(
			'the domain never looks back: board-report and disclosure come last',
			{
				path: '^app/domain/(money|calendar|text|access|organisation|board|programme|specification|grant|unit|purchase|payment|kpi-return|kpi|chart)/',
			},
			{ path: '^app/domain/(board-report|disclosure)/' },
		),
		no(
			'the domain never looks back: kpi comes after returns',
			{
				path: '^app/domain/(money|calendar|text|access|organisation|board|programme|specification|grant|unit|purchase|payment|kpi-return)/',
			},
			{ path: '^app/domain/kpi/' },
		),
		no(
			'the domain never looks back: grants, units, purchases and payments each know those before them',
			{ path: '^app/domain/(money|calendar|text|access|organisation|board|programme|specification|grant)/' },
			{ path: '^app/domain/(unit|purchase|payment)/' },
		),
		no(
			'the domain never looks back: units know nothing of purchases or payments',
			{ path: '^app/domain/unit/' },
			{ path: '^app/domain/(purchase|payment)/' },
		),
		no(
			'purchases and payments stand beside each other',
			{ path: '^app/domain/(purchase|payment)/' },
			{ path: '^app/domain/(purchase|payment)/', pathNot: '^app/domain/$1/' },
		),
		no(
			'only the disclosure room says that a figure may leave the office',
			{ path: '.', pathNot: ['^app/domain/disclosure/', '\\.test(-data)?\\.tsx?$'] },
			{ path: '^app/domain/disclosure/mark-disclosed' },
		),
		no(
			'the database room knows only the domain',
			{ path: '^db/' },
			{ path: '^(app/(?!domain)|templates|scripts|test)' },
		),
		no(
			'templates know only the domain',
			{ path: '^templates/' },
			{ path: '^(app/(?!domain)|db|scripts|test)' },
		),
		no(
			'gateways know only the domain',
			{ path: '^app/gateways/' },
			{ path: '^(app/(?!domain|gateways)|db|templates|scripts|test)' },
		),
		no(
			'components know only the domain',
			{ path: '^app/components/' },
			{ path: '^(app/(?!domain|components)|db|templates|scripts|test)' },
		),
		no(
			'operations know neither pages nor HTTP',
			{ path: '^app/operations/' },
			{ path: '^(app/(http|routes|components|entry|root|server)|scripts|test)' },
		),
		no(
			'operations never call other operations, record-change apart',
			{ path: '^app/operations/([^/]+)/' },
			{ path: '^app/operations/', pathNot: '^app/operations/(record-change|$1/[^/]+\\.type)\\.ts$' },
		),
		no('http knows no pages', { path: '^app/http/' }, { path: '^(app/routes|templates|scripts|test)' }),
		no(
			'pages never read the database or draw documents themselves',
			{ path: '^app/routes/' },
			{ path: '^(db|templates|scripts|test)/' },
		),
		no(
			'a page never imports another area of pages',
			{ path: '^app/routes/([^/]+)/' },
			{ path: '^app/routes/', pathNot: '^app/routes/$1/' },
		),
		no(
			'React stays in components, routes and the root',
			{ pathNot: ['^app/(components|routes|root|entry|error-page)', '\\.test(-data)?\\.tsx?$'] },
			{ path: 'node_modules/(react|react-dom)/' },
		),
		no(
			'Remix stays in http, routes, root, entry and server',
			{
				pathNot: [
					'^(app/(http|routes|root|entry|server)|scripts/listen|test|remix\\.config)',
					'\\.test(-data)?\\.tsx?$',
				],
			},
			{ path: 'node_modules/@remix-run' },
		),
		no(
			'node:crypto lives in the gateways alone',
			{ path: '^(app/(?!gateways)|db|templates)' },
			{ path: '^(node:)?crypto$' },
		),
		no('nothing goes round in a circle', {}, { circular: true }),
		no(
			'production code never imports tests or development packages',
			{ path: '^(app|db|templates)/' },
			{ path: '^test/' },
		),
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
