import type { Finding } from './checks/finding.ts';
import { type CellNames, nameCell, nameValue } from './name-cell.ts';
import { wordFinding } from './word-finding.ts';

/** As a fact, to whoever reads: what to do about it stands beside it. */
export function wordBreak(finding: Finding, names: CellNames): string {
	if (finding.code !== 'next-does-not-follow') return wordFinding(finding, names);
	const { rests, quarter, value, next, measureKey } = finding.facts;
	const then = names.cohorts.get(quarter) ?? 'the next quarter';
	const now = `${nameCell(finding.facts, names)} is ${nameValue(value, measureKey, names)}`;
	const says = nameValue(next, measureKey, names);
	return rests === 'opening'
		? `${now}, but the return for ${then} starts from ${says}.`
		: `${now}, but the return for ${then} says ${says} of the same cases.`;
}
