import { chartMonth, type Month, writeMonth } from '../calendar/months.ts';
import type { RunChart, StackChart } from '../chart/chart-description.ts';
import { writeCount } from '../text/write-number.ts';
import type { MonthOfUse, Use } from './measure-use.ts';

const PARTS = [
	['Used', 'bar', 'used'],
	['Reserved', 'loss', 'reserved'],
	['Free', 'open', 'free'],
	['Expired', 'spent', 'expired'],
] as const;

/** Where each area's places stand. The page has the figures in a table of its own. */
export function placesByArea(
	areas: readonly { readonly name: string; readonly use: Use }[],
	on: string,
): StackChart {
	const words = ({ name, use }: (typeof areas)[number]): string =>
		`${name}: ${PARTS.flatMap(([part, , key]) => (use[key] === 0 ? [] : [`${writeCount(use[key])} ${part.toLowerCase()}`])).join(', ') || 'no places'}`;
	return {
		kind: 'stack',
		title: `Places by area on ${on}`,
		alternativeText: areas.map(words).join('; '),
		table: null,
		legend: PARTS.map(([name, role]) => ({ name, role })),
		bars: areas.map(({ name, use }) => ({
			label: name,
			parts: PARTS.map(([part, role, key]) => ({ name: part, role, value: use[key] })),
		})),
	};
}

const NEWEST_MONTHS = 24;

/** People who started in each of the last two years' whole months; the month that runs stands apart. `over`: the last month in which anybody could start, once every agreement is over. */
export function startsByMonth(
	months: readonly MonthOfUse[],
	isWhole: (month: string) => boolean,
	over: Month | null,
): RunChart {
	const shown = months.filter(({ month }) => over === null || month <= over).slice(-NEWEST_MONTHS);
	const runs = (month: Month): boolean => over === null && !isWhole(month);
	return {
		kind: 'run',
		unit: 'count',
		title: 'People who started, by month',
		alternativeText: shown
			.map(
				({ month, started }) => `${writeMonth(month)}: ${writeCount(started)}${runs(month) ? ' so far' : ''}`,
			)
			.join('; '),
		table: null,
		ended: over !== null,
		points: shown.map(({ month, started }) => ({
			label: writeMonth(month),
			shortLabel: chartMonth(month),
			value: started,
			valueLabel: writeCount(started),
			provisional: false,
			soFar: runs(month),
			target: null,
		})),
	};
}
