import { chartMonth, writeMonth } from '../calendar/months.ts';
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

/** People who started in each of the last two years' whole months; the month that runs stands apart. `ended`: nobody more can start. */
export function startsByMonth(
	months: readonly MonthOfUse[],
	isWhole: (month: string) => boolean,
	ended: boolean,
): RunChart {
	const shown = months.slice(-NEWEST_MONTHS);
	return {
		kind: 'run',
		unit: 'count',
		title: 'People who started, by month',
		alternativeText: shown
			.map(
				({ month, started }) =>
					`${writeMonth(month)}: ${writeCount(started)}${isWhole(month) ? '' : ' so far'}`,
			)
			.join('; '),
		table: null,
		ended,
		points: shown.map(({ month, started }) => ({
			label: writeMonth(month),
			shortLabel: chartMonth(month),
			value: started,
			valueLabel: writeCount(started),
			provisional: false,
			soFar: !isWhole(month),
			target: null,
		})),
	};
}
