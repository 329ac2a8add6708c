import { readConfig } from '../../app/config.ts';
import { makeServices } from '../../app/services.ts';
import { openDatabase } from '../../db/connect.ts';
import { migrate } from '../../db/migrate.ts';
import { setUpDemonstration } from '../demonstration-data.ts';
import { getPage, type RunningPortal, runPortal } from './portal.ts';
import { median, quantile } from './processes.ts';

export interface Drawn {
	readonly pages: number;
	/** Seconds for the draft's PDF over HTTP, warm: facts read, report built and drawn, download recorded. */
	readonly seconds: number;
	/** Megabytes: the most that the whole portal held, and how much of that came with the reports. */
	readonly most: number | null;
	readonly more: number | null;
	/** Milliseconds of a light page asked one after another, while nothing else happens and while reports are drawn. */
	readonly light: { readonly alone: number; readonly beside: number };
}

export interface ReportPage {
	readonly portal: RunningPortal;
	readonly officerId: string;
	readonly path: string;
}

const LIGHT_PAGE = '/account';
const REPORTS = 15;
const LIGHT_PAGES = 200;

/** The demonstration's draft report and its officer, on a portal of its own. The caller stops it. */
export async function openDemonstrationReport(file: string): Promise<ReportPage> {
	const config = readConfig({
		PORTAL_MODE: 'demonstration',
		SEALING_KEY: 'a key for benchmarks that is long enough',
		LOG_LEVEL: 'silent',
	});
	const services = makeServices(config, { db: openDatabase({ engine: 'sqlite', file }) });
	await migrate(services.db);
	await setUpDemonstration(services);
	const report = await services.db.reader
		.selectFrom('boardReport')
		.innerJoin('boardReportStep', 'boardReportStep.reportId', 'boardReport.id')
		.select(['boardReport.id', 'boardReportStep.personId as officerId'])
		.where('boardReport.state', 'in', ['draft', 'awaiting-approval'])
		.where('boardReportStep.kind', '=', 'started')
		.orderBy('boardReport.id')
		.executeTakeFirstOrThrow();
	await services.db.close();
	await services.drawing.close();
	return {
		portal: await runPortal(file, [report.officerId]),
		officerId: report.officerId,
		path: `/board-reports/${report.id}`,
	};
}

export async function drawReports({ portal, officerId, path }: ReportPage): Promise<Drawn> {
	const drawOne = async (): Promise<Buffer> =>
		Buffer.from(await (await getPage(portal, officerId, `${path}/pdf`)).arrayBuffer());
	const light = async (): Promise<number> => {
		const started = performance.now();
		await (await getPage(portal, officerId, LIGHT_PAGE)).text();
		return performance.now() - started;
	};
	const alone: number[] = [];
	for (let count = 0; count < LIGHT_PAGES; count += 1) alone.push(await light());
	const before = await portal.meters();
	await drawOne();
	await drawOne();
	const times: number[] = [];
	let pdf: Buffer = Buffer.alloc(0);
	for (let count = 0; count < REPORTS; count += 1) {
		const started = performance.now();
		pdf = await drawOne();
		times.push((performance.now() - started) / 1000);
	}
	let drawing = true;
	const drawn = (async () => {
		for (let count = 0; count < REPORTS; count += 1) await drawOne();
		drawing = false;
	})();
	const beside: number[] = [];
	while (drawing) beside.push(await light());
	await drawn;
	const { most } = await portal.meters();
	return {
		pages: pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0,
		seconds: median(times),
		most,
		more: most === null || before.now === null ? null : most - before.now,
		light: { alone: quantile(alone, 0.99), beside: quantile(beside, 0.99) },
	};
}
