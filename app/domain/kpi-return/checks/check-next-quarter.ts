import { checkCohortHistory } from './check-cohort-history.ts';
import { checkStock } from './check-stock.ts';
import type { Check } from './checked-return.ts';
import { layNotes } from './lay-notes.ts';

/**
 * What the return after this one, already sent, rests on: it began with as many people as this one ends with, and says of this quarter's
 * cohort what follows from it. Where that no longer holds, one of the two must be put right. What its own note explains holds.
 */
export const checkNextQuarter: Check = (checked) => {
	const { nextQuarter, periodNumber, figures } = checked;
	if (nextQuarter === undefined || nextQuarter === null) return [];
	const next = {
		...checked,
		periodNumber: periodNumber + 1,
		figures: nextQuarter.figures,
		lastQuarter: figures,
	};
	return layNotes([...checkStock(next), ...checkCohortHistory(next)], nextQuarter.notes).flatMap(
		(finding) => {
			const { code, note, section, facts } = finding;
			if (note !== null) return [];
			if (
				code !== 'stock-does-not-balance' &&
				code !== 'entered-changed' &&
				code !== 'fell-since-last-quarter'
			)
				return [];
			const { measureKey, areaId, cohort } = facts;
			const [value, needed, rests] =
				code === 'stock-does-not-balance'
					? ([facts.opening, facts.closing - facts.in + facts.out, 'opening'] as const)
					: ([facts.before, facts.value, 'cohort'] as const);
			return [
				{
					code: 'next-does-not-follow' as const,
					severity: 'warning' as const,
					noteClears: false,
					section,
					boxes: finding.boxes.filter((key) => figures.has(key)),
					facts: { measureKey, areaId, cohort, rests, quarter: periodNumber + 1, value, next: needed },
				},
			];
		},
	);
};
