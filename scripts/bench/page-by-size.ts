import type { AskedPage } from './national-database.ts';
import { getPage, runPortal } from './portal.ts';
import { median } from './processes.ts';

const WARMING = 20;

/** Milliseconds for one request at a time, the median of so many; the databases are asked in turn. */
export async function pageBySize(pages: readonly AskedPage[], requests: number): Promise<readonly number[]> {
	const servers = [];
	for (const page of pages)
		servers.push({ page, portal: await runPortal(page.file, [page.personId]), times: [] as number[] });
	for (let round = 0; round < requests + WARMING; round += 1) {
		for (const { page, portal, times } of servers) {
			const started = performance.now();
			await (await getPage(portal, page.personId, page.path)).text();
			if (round >= WARMING) times.push(performance.now() - started);
		}
	}
	for (const { portal } of servers) await portal.stop();
	return servers.map(({ times }) => median(times));
}
