import type { RecordBlock } from '../../components/layout/record-view.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import { cellNames } from '../../domain/kpi-return/cell-names.ts';
import { wordBreak } from '../../domain/kpi-return/word-break.ts';
import type { StepMissed } from '../../operations/kpi-return/list-out-of-step.ts';

/** On the pages of both returns. */
export const outOfStepOf = (missed: readonly StepMissed[], isOffice: boolean): readonly RecordBlock[] =>
	missed.map(({ earlier, later, findings }) => ({
		kind: 'important',
		id: `out-of-step-${later.row.period.number}`,
		heading: `${monthsLabel(earlier.row.period)} and ${monthsLabel(later.row.period)} no longer agree`,
		words: isOffice
			? 'One of the two returns must be put right: reopen the one that is wrong.'
			: `One of the two returns must be put right. Tell ${later.row.bodyName} which one is wrong, so that they can reopen it.`,
		items: findings.map((finding) => wordBreak(finding, cellNames(earlier))),
	}));
