import { DEFAULT_THRESHOLDS } from '../disclosure/profile.ts';
import type { PreviousReport, PreviousValue } from './board-report-facts.ts';
import type { CountedFigure } from './counted-figure.ts';

/** Whether two numbers that would both be read are less apart than a small number. */
const isNear = (one: number | null, other: number | null): boolean =>
	one !== null && other !== null && one !== other && Math.abs(one - other) < DEFAULT_THRESHOLDS.side;

/** The same figure in another board’s last report, which may be of another quarter: known by what it says, not by its place. */
export const isNearIn = ({ name, when, number }: CountedFigure, { counted }: PreviousReport): boolean =>
	(counted ?? []).some(
		(other) =>
			other.name === name &&
			other.when === when &&
			number.kind === 'exact' &&
			other.number.kind === 'exact' &&
			isNear(number.value, other.number.value),
	);

/** Whether another board’s last report gave the same value otherwise by a small number, which whoever reads both issues would learn. */
export const isNearAny = (was: PreviousValue, others: readonly PreviousReport[]): boolean =>
	others.some(({ values }) =>
		values.some(
			(other) =>
				other.kpi === was.kpi &&
				other.cohorts.join() === was.cohorts.join() &&
				(isNear(was.numerator, other.numerator) || isNear(was.denominator, other.denominator)),
		),
	);
