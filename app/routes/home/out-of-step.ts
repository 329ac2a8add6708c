import { type CellView, only, type RecordBlock, words } from '../../components/layout/record-view.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import { cellNames } from '../../domain/kpi-return/cell-names.ts';
import { wordBreak } from '../../domain/kpi-return/word-break.ts';
import type { StepMissed } from '../../operations/kpi-return/list-out-of-step.ts';

/** On the home of whoever puts it right. */
export const outOfStepTable = (missed: readonly StepMissed[], isOffice: boolean): readonly RecordBlock[] =>
	only(missed.length > 0, {
		kind: 'table',
		table: {
			id: 'out-of-step',
			caption: 'Returns that no longer agree with the one before',
			large: true,
			columns: [words('Return'), words('What does not agree'), words('What to do')],
			rows: missed.map((each) => ({
				key: each.later.row.id,
				cells: [nameOf(each, isOffice), { lines: linesOf(each) }, todoOf(each, isOffice)],
			})),
		},
	});

const nameOf = ({ later: { row } }: StepMissed, isOffice: boolean): CellView => ({
	cell: {
		text: isOffice ? `${row.leadName}, ${monthsLabel(row.period)}` : monthsLabel(row.period),
		href: `/returns/${row.id}`,
	},
	below: row.agreementTitle,
});

function todoOf({ earlier, later }: StepMissed, isOffice: boolean): CellView {
	if (!isOffice) return `Tell ${later.row.bodyName} which return is wrong`;
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

const linesOf = ({ earlier, findings }: StepMissed): readonly string[] =>
	findings.map((finding) => wordBreak(finding, cellNames(earlier)));
