import { atLeast, atMost, type Finding, finding } from './findings.ts';
import type { AskedPage } from './national-database.ts';
import { pageAgainstBare } from './page-against-bare.ts';

const SECONDS = 5;

interface Aims {
	/** Of the bare server's requests a second. */
	readonly ratio: number;
	/** Milliseconds at 16 connections. */
	readonly p99?: number;
	/** It rests on KPIs, which are remembered: shown too as it is when nothing is. */
	readonly showsKpis?: boolean;
}

/** One page against the bare server, and against the portal of another checkout where one is given. `key` is `page`: `page.ratio`. */
export async function measurePage(
	key: string,
	page: AskedPage,
	aims: Aims,
	checkout: string | undefined,
): Promise<readonly Finding[]> {
	const { portal, bare, ratio, cpuRatio, forgetful, before, queries, bytes } = await pageAgainstBare(
		page,
		SECONDS,
		{
			checkout,
			showsKpis: aims.showsKpis ?? false,
		},
	);
	return [
		finding(`${key}.portal.perSecond`, 'Portal', portal.perSecond, 'requests/s'),
		finding(`${key}.bare.perSecond`, 'Bare server', bare.perSecond, 'requests/s'),
		finding(`${key}.ratio`, 'Portal over bare, requests/s', ratio, '', atLeast(aims.ratio)),
		finding(`${key}.cpuRatio`, 'Bare over portal, processor time for a request', cpuRatio, ''),
		finding(`${key}.portal.cpu`, 'Portal, processor time for a request', portal.cpu, 'ms'),
		finding(`${key}.bare.cpu`, 'Bare server, processor time for a request', bare.cpu, 'ms'),
		finding(`${key}.portal.p50`, 'Portal, p50', portal.p50, 'ms'),
		finding(
			`${key}.portal.p99`,
			'Portal, p99',
			portal.p99,
			'ms',
			aims.p99 === undefined ? null : atMost(aims.p99),
		),
		finding(`${key}.bare.p99`, 'Bare server, p99', bare.p99, 'ms'),
		finding(`${key}.queries`, 'Queries for a page', queries, ''),
		finding(`${key}.bytes`, 'Bytes of a page', bytes, 'bytes'),
		...(forgetful === null
			? []
			: [
					finding(
						`${key}.forgetful.ratio`,
						'Nothing remembered: portal over bare, requests/s',
						forgetful.ratio,
						'',
					),
					finding(
						`${key}.forgetful.cpu`,
						'Nothing remembered: processor time for a request',
						forgetful.portal.cpu,
						'ms',
					),
					finding(`${key}.forgetful.p99`, 'Nothing remembered: p99', forgetful.portal.p99, 'ms'),
				]),
		...(before === null
			? []
			: [
					finding(`${key}.before.ratio`, 'Before: portal over bare, requests/s', before.ratio, ''),
					finding(`${key}.before.cpu`, 'Before: processor time for a request', before.portal.cpu, 'ms'),
					finding(`${key}.before.p99`, 'Before: p99', before.portal.p99, 'ms'),
					finding(`${key}.before.times`, 'Requests/s now over before', before.times, ''),
				]),
	];
}
