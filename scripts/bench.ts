import { rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchmarkDatabases, benchmarkDatabases } from './bench/benchmark-databases.ts';
import { buyUnits } from './bench/buy-units.ts';
import { drawReports, openDemonstrationReport } from './bench/draw-report.ts';
import { atMost, type Finding, finding, writeFinding } from './bench/findings.ts';
import { measurePage } from './bench/measure-page.ts';
import { pageBySize } from './bench/page-by-size.ts';
import { printInChromium } from './bench/print-in-chromium.ts';
import { saveSections } from './bench/save-section.ts';
import { buildIfNeeded } from './build.ts';

/**
 * `npm run bench [-- --json] [-- --keep] [-- --before FOLDER] [-- --pages]`: how quick the portal is on a database of national size.
 * `--keep` leaves the databases in DATA_DIR/bench and uses them again while what they are made from is unchanged. `--before` measures
 * the pages of another checkout too, built and with the same migrations, in turn with these. `--pages` measures the pages alone. Fails
 * when a request fails, never for a missed aim.
 */
const { values: said } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		keep: { type: 'boolean', default: false },
		pages: { type: 'boolean', default: false },
		before: { type: 'string' },
	},
});
const before = said.before === undefined ? undefined : resolve(said.before);
const findings: Finding[] = [];

function tell(words: string): void {
	if (!said.json) process.stdout.write(`${words}\n`);
}

function add(...found: Finding[]): void {
	findings.push(...found);
	for (const each of found) tell(`  ${writeFinding(each)}`);
}

async function measurePages({ national, tenth, hundredth }: BenchmarkDatabases): Promise<void> {
	tell('Pages against node:http with the same queries prepared and the same bytes, 16 connections');
	tell('Programme performance page');
	add(
		...(await measurePage('page', national.performance, { ratio: 0.6, p99: 150, showsKpis: true }, before)),
	);
	tell('Home page of an officer');
	add(...(await measurePage('home', national.home, { ratio: 0.5, showsKpis: true }, before)));
	tell('Grant agreements of an office');
	add(...(await measurePage('portfolio', national.portfolio, { ratio: 0.6 }, before)));
	tell('Review of a return');
	add(...(await measurePage('review', national.review, { ratio: 0.6 }, before)));
	tell('Utilisation page of a programme, on a ledger of a million movements');
	add(
		finding('units.movements', 'Movements in the ledger', national.movements, ''),
		...(await measurePage('units', national.units, { ratio: 0.6 }, before)),
	);
	tell('The performance page on databases of about 1%, 10% and 100% of that size, one request at a time');
	const [at1 = 0, at10 = 0, at100 = 0] = await pageBySize(
		[hundredth.performance, tenth.performance, national.performance],
		150,
	);
	add(
		finding('size.1', 'At 1%', at1, 'ms'),
		finding('size.10', 'At 10%', at10, 'ms'),
		finding('size.100', 'At 100%', at100, 'ms'),
		finding('size.ratio', 'At 100% over at 1%', at100 / at1, '', atMost(1.1)),
	);
}

async function measureSaves({ national }: BenchmarkDatabases): Promise<void> {
	tell('Saving one section of a return, durable (synchronous FULL), on the national database');
	const saves = await saveSections(national.section, 300);
	add(
		finding('save.boxes', 'Boxes in the section', saves.boxes, ''),
		finding('save.p50', 'Save, p50', saves.p50, 'ms'),
		finding('save.p99', 'Save, p99', saves.p99, 'ms', atMost(50)),
	);
}

async function measureReports({ demonstration }: BenchmarkDatabases): Promise<void> {
	tell('Board report of the demonstration, drawn anew each time over HTTP');
	const report = await openDemonstrationReport(demonstration);
	const drawn = await drawReports(report);
	const printed = await printInChromium(report).catch((fault: unknown) => String(fault).split('\n')[0] ?? '');
	await report.portal.stop();
	const chromium =
		typeof printed === 'number' ? { seconds: printed, reason: null } : { seconds: null, reason: printed };
	add(
		finding('report.pages', 'Pages', drawn.pages, ''),
		finding('report.seconds', 'One report, warm', drawn.seconds, 's', atMost(0.5)),
		finding('report.most', 'Memory of the whole portal at most', drawn.most, 'MB', atMost(250)),
		finding('report.more', 'Of that, since the reports began', drawn.more, 'MB'),
		finding('report.light.alone', 'A light page beside nothing, p99', drawn.light.alone, 'ms'),
		finding('report.light.beside', 'A light page while reports are drawn, p99', drawn.light.beside, 'ms'),
		finding(
			'report.chromium',
			'Chromium printing the same report’s page',
			chromium.seconds,
			's',
			null,
			chromium.reason,
		),
		finding(
			'report.ratio',
			'Chromium over the portal',
			chromium.seconds === null ? null : chromium.seconds / drawn.seconds,
			'',
			null,
			chromium.reason,
		),
	);
}

async function measureBuying(folder: string): Promise<void> {
	tell(
		'Buying a unit of one offer, 16 connections at once, durable; a tenth of them come too late and are told',
	);
	const buying = await buyUnits(folder);
	add(
		finding('buy.perSecond', 'Orders answered', buying.perSecond, 'orders/s'),
		finding('buy.p50', 'An order, p50', buying.p50, 'ms'),
		finding('buy.p99', 'An order, p99', buying.p99, 'ms'),
		finding('buy.lost', 'Lost, doubled or oversold', buying.lost, '', atMost(0)),
	);
}

buildIfNeeded();
const folder = join(process.env.DATA_DIR ?? 'data', 'bench');
const load = loadavg()[0] ?? 0;
tell(`Node ${process.version}, ${cpus().length} processors, load ${load.toFixed(1)} before`);
tell(
	'A database of national size: 43 commissioning bodies × 5 programmes × 8 areas × 40 quarters × 60 measures',
);
const databases = await benchmarkDatabases(folder, said.keep);
add(
	finding('database.figures', 'Figures', databases.national.figures, ''),
	finding(
		'database.seconds',
		databases.reused ? 'Made in (an earlier run)' : 'Made in',
		databases.national.seconds,
		's',
		atMost(180),
	),
);
await measurePages(databases);
if (!said.pages) {
	await measureSaves(databases);
	await measureReports(databases);
	await measureBuying(folder);
}
const after = loadavg()[0] ?? 0;
if (!said.keep) rmSync(folder, { recursive: true, force: true });
if (said.json)
	process.stdout.write(
		`${JSON.stringify({ node: process.version, processors: cpus().length, load: { before: load, after }, findings }, null, '\t')}\n`,
	);
const aims = findings.filter(({ met }) => met !== null);
tell(`${aims.filter(({ met }) => met).length} of ${aims.length} aims met; load ${after.toFixed(1)} after`);
