import { atLeast, type Finding, finding } from './findings.ts';
import type { NationalDatabase } from './national-database.ts';
import { pageAgainstBare } from './page-against-bare.ts';

/** The utilisation page of a programme, on a ledger of national size, against the bare server. */
export async function measureUnits({ units, movements }: NationalDatabase): Promise<readonly Finding[]> {
	const { portal, bare, ratio, cpuRatio, queries, bytes } = await pageAgainstBare(units, 5);
	return [
		finding('units.movements', 'Movements in the ledger', movements, ''),
		finding('units.portal.perSecond', 'Portal', portal.perSecond, 'requests/s'),
		finding('units.bare.perSecond', 'Bare server', bare.perSecond, 'requests/s'),
		finding('units.ratio', 'Portal over bare, requests/s', ratio, '', atLeast(0.45)),
		finding('units.cpuRatio', 'Bare over portal, processor time for a request', cpuRatio, ''),
		finding('units.portal.cpu', 'Portal, processor time for a request', portal.cpu, 'ms'),
		finding('units.portal.p99', 'Portal, p99', portal.p99, 'ms'),
		finding('units.queries', 'Queries for a page', queries, ''),
		finding('units.bytes', 'Bytes of a page', bytes, 'bytes'),
	];
}
