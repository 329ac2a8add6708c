import type { CheckedReturn } from '../../../app/domain/kpi-return/checks/checked-return.ts';
import { crossChecks } from '../../../app/domain/kpi-return/cross-checks.ts';
import type { Random } from '../random.ts';

const LARGE_CHANGE = [
	'Checked against our records. The number is small, so it moves a good deal from one quarter to the next.',
	'Checked. The summer and the new year are always different from the quarters around them.',
	'Checked with the team in the area: the change is real and follows from the number of referrals.',
	'Checked. A group began in this quarter and none did in the last.',
];
const OTHER = ['Checked with the team and corrected on their advice.'];

/** A provider's note for each finding that asks for one. A cross-check that finds an error in generated figures is a fault. */
export function notesFor(checked: CheckedReturn, random: Random): Readonly<Record<string, string>> {
	const findings = crossChecks(checked, new Map());
	const error = findings.find(({ severity }) => severity === 'error');
	if (error !== undefined) throw new Error(`generated figures fail a cross-check: ${error.key}`);
	return Object.fromEntries(
		findings.map(({ key, code }) => [key, random.pick(code === 'large-change' ? LARGE_CHANGE : OTHER)]),
	);
}
