import type { BoxError } from '../../../../components/layout/question.ts';
import { monthsLabel } from '../../../../domain/calendar/period-label.ts';
import { whyLocked } from '../../../../domain/kpi-return/why-locked.ts';
import { tablesInto } from '../../../../domain/workbook/take-workbook.ts';
import type { Asked, Worded } from '../../../../http/form-of.ts';
import type { LooksPersonalRefusal } from '../../../../operations/gated.ts';
import type { MatchSheetsRefusal } from '../../../../operations/kpi-return/match-sheets.ts';
import type { WorkbookShown } from '../../../../operations/kpi-return/show-workbook.ts';
import { lockWords } from '../../lock-words.ts';
import { NONE } from './form.ts';

/** Which table each sheet is; what most likely fits is chosen already. Null where the workbook is the portal's own. */
export function sheetsForm({ whole: { row }, workbook, sheets, into }: WorkbookShown): Asked | null {
	if (sheets.length === 0) return null;
	const lock = whyLocked(row.state);
	const choices = [
		...tablesInto(into).map(({ key, label }) => ({ value: key, text: label })),
		{ value: NONE, text: 'None: it is not part of this return' },
	];
	return {
		title: 'Which sheet is which?',
		caption: `${row.agreementTitle}, ${monthsLabel(row.period)}`,
		back: `/returns/${row.id}/workbook/${workbook.id}`,
		intro: [
			'Rows and columns are then found by their names, which are those on the return’s pages: areas down and measures across, or the other way round.',
			'Your answers are remembered for this agreement, so next quarter you only check them.',
		],
		inset: lock === null ? [] : [lockWords(lock)],
		questions:
			lock === null
				? sheets.map(({ sheet }, at) => ({
						kind: 'one-of-many',
						name: `sheet-${at}`,
						label: `The sheet ‘${sheet}’`,
						choices,
					}))
				: [],
		suggested: Object.fromEntries(sheets.map(({ table }, at) => [`sheet-${at}`, [table ?? NONE]])),
		button: lock === null ? { text: 'Show what will change' } : null,
	};
}

export function sheetsRefusal(refusal: Worded<MatchSheetsRefusal | LooksPersonalRefusal>): BoxError {
	switch (refusal.code) {
		case 'no-sheet-chosen':
			return { field: 'sheet-0', message: 'Choose a table for at least one sheet' };
		case 'no-such-table':
			return { field: '', message: 'The return has changed since you opened the page. Choose again.' };
		case 'locked':
			return { field: '', message: lockWords(refusal.reason) };
	}
}
