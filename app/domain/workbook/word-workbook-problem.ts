import { type CellNames, nameCell } from '../kpi-return/name-cell.ts';
import { NARRATIVE_LABELS } from '../kpi-return/narrative.ts';
import { wordTypedProblem } from '../kpi-return/word-typed-problem.ts';
import { SECTION_LABELS } from '../specification/section-labels.ts';
import { writeCount } from '../text/write-number.ts';
import type { ProblemAbout, WorkbookProblem } from './workbook-problem.ts';

/** "‘Referrals received’ in Walsall must be a whole number, like 12. The cell says ‘about 12’." */
export function wordWorkbookProblem({ why, about, said }: WorkbookProblem, names: CellNames): string {
	const what = nameAbout(about, names);
	const says = said === '' ? '' : ` The cell says ‘${said}’.`;
	switch (why.code) {
		case 'not-a-figure':
			return `${what} ${wordTypedProblem(why.problem)}.${says}`;
		case 'too-many-digits':
			return `${what} has more digits than a figure can have. Type the figure that you mean.${says}`;
		case 'day-in-box':
			return `${what} is a date in this workbook. Set the cell’s format to a number and type the figure again.${says}`;
		case 'truth-in-box':
			return `${what} is ${said} in this workbook. Type the figure in its place.`;
		case 'fault-in-cell':
			return `${what} cannot be read: the cell holds ${said}. Type it again in its place.`;
		case 'not-yes-or-no':
			return `${what} must be Yes or No, or empty.${says}`;
		case 'not-words':
			return `${what} must be words. Type them as text.${says}`;
		case 'words-too-long':
			return `${what} must be ${writeCount(why.atMost)} characters or fewer.`;
		case 'cell-gone':
			return `The cell for ${what} has been deleted. Download the workbook again and copy your figures into it.`;
		case 'sheet-gone':
			return `The sheet ${what} has been deleted. Download the workbook again and copy your figures into it.`;
		case 'cells-overlap':
			return `The cell for ${what} stands for another figure as well, because cells were moved. Download the workbook again and copy your figures into it.`;
		case 'row-changed':
			return `The row for ${what} no longer says ‘${why.label}’. Rows may have been sorted or typed over: put the row’s name back, and check its figures.`;
	}
}

function nameAbout(about: ProblemAbout, names: CellNames): string {
	switch (about.kind) {
		case 'figure': {
			const [measureKey = '', areaId = '', cohort = ''] = about.box.split('|');
			return nameCell(
				{ measureKey, areaId: areaId || null, cohort: cohort === '' ? null : Number(cohort) },
				names,
			);
		}
		case 'words':
			return `‘${NARRATIVE_LABELS[about.question]}’`;
		case 'nothing-to-report':
			return `‘Nothing to report’ in ‘${SECTION_LABELS[about.section]}’`;
		case 'section':
			return `‘${SECTION_LABELS[about.section]}’`;
	}
}
