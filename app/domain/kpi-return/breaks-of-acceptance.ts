import { blockingFindings } from './blocking-findings.ts';
import type { CheckedReturn } from './checks/checked-return.ts';
import type { Finding } from './checks/finding.ts';
import { crossChecks } from './cross-checks.ts';

const RESTS_ON_LAST_QUARTER: ReadonlySet<Finding['code']> = new Set([
	'stock-does-not-balance',
	'entered-changed',
	'fell-since-last-quarter',
]);

/**
 * What would not hold together once a submission is the authoritative one: what the return after it, already sent, rests on, whatever was
 * noted; and what it itself no longer rests on, where last quarter's return has changed since it was sent.
 */
export const breaksOfAcceptance = (
	checked: CheckedReturn,
	notes: ReadonlyMap<string, string>,
): readonly Finding[] => {
	const findings = crossChecks(checked, notes);
	return [
		...findings.filter(({ code }) => code === 'next-does-not-follow'),
		...blockingFindings(findings).filter(({ code }) => RESTS_ON_LAST_QUARTER.has(code)),
	];
};
