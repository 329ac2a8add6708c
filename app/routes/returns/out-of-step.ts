import { type CellView, only, type RecordBlock, words } from '../../components/layout/record-view.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import type { Finding } from '../../domain/kpi-return/checks/finding.ts';
import { type CellNames, nameCell, nameValue } from '../../domain/kpi-return/name-cell.ts';
import { wordFinding } from '../../domain/kpi-return/word-finding.ts';
import type { StepMissed } from '../../operations/kpi-return/list-out-of-step.ts';
import { cellNames } from './cell-names.ts';

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

const linesOf = ({ earlier, findings }: StepMissed): readonly string[] =>
	findings.map((finding) => wordBreak(finding, cellNames(earlier)));

const isOffice = (side: Side): boolean => side === 'office';
type Side = 'office' | 'provider';

/** On the pages of both returns. */
export const outOfStepOf = (missed: readonly StepMissed[], side: Side): readonly RecordBlock[] =>
	missed.map((each) => ({
		kind: 'important',
		id: `out-of-step-${each.later.row.period.number}`,
		heading: `${monthsLabel(each.earlier.row.period)} and ${monthsLabel(each.later.row.period)} no longer agree`,
		words: isOffice(side)
			? 'One of the two returns must be put right: reopen the one that is wrong.'
			: `One of the two returns must be put right. Tell ${each.later.row.bodyName} which one is wrong, so that they can reopen it.`,
		items: linesOf(each),
	}));

/** On the home of whoever puts it right. */
export const outOfStepTable = (missed: readonly StepMissed[], side: Side): readonly RecordBlock[] =>
	only(missed.length > 0, {
		kind: 'table',
		table: {
			id: 'out-of-step',
			caption: 'Returns that no longer agree with the one before',
			large: true,
			columns: [words('Return'), words('What does not agree'), words('What to do')],
			rows: missed.map((each) => ({
				key: each.later.row.id,
				cells: [nameOf(each, side), { lines: linesOf(each) }, todoOf(each, side)],
			})),
		},
	});

const nameOf = ({ later: { row } }: StepMissed, side: Side): CellView => ({
	cell: {
		text: isOffice(side) ? `${row.leadName}, ${monthsLabel(row.period)}` : monthsLabel(row.period),
		href: `/returns/${row.id}`,
	},
	below: row.agreementTitle,
});

function todoOf({ earlier, later }: StepMissed, side: Side): CellView {
	if (!isOffice(side)) return `Tell ${later.row.bodyName} which return is wrong`;
	return {
		lines: [
			later.row.state === 'accepted'
				? { text: `Reopen ${monthsLabel(later.row.period)}`, href: `/returns/${later.row.id}/reopen` }
				: { text: `Ask about ${monthsLabel(later.row.period)}`, href: `/returns/${later.row.id}/review` },
			earlier.row.state === 'accepted'
				? { text: `Reopen ${monthsLabel(earlier.row.period)}`, href: `/returns/${earlier.row.id}/reopen` }
				: `${monthsLabel(earlier.row.period)} is open already`,
		],
	};
}
