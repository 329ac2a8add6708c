import type { DataValidation } from 'exceljs';
import type { MeasureUnit } from '../../app/domain/specification/specification.ts';
import type { BoxHelp } from '../../app/domain/workbook/return-workbook.ts';

/** The same bounds as on the page, which reads again what comes back. */
const MOST: Readonly<Record<MeasureUnit, number>> = { count: 999_999_999, pence: 999_999_999.99, weeks: 520 };

const said = ({ title, text, wrong }: BoxHelp) => ({
	allowBlank: true,
	showInputMessage: true,
	promptTitle: title,
	prompt: text,
	showErrorMessage: true,
	errorStyle: 'stop',
	errorTitle: title,
	error: wrong,
});

/** What a figure's box takes, and what it says. */
export const takesFigure = (unit: MeasureUnit, help: BoxHelp): DataValidation => ({
	...said(help),
	type: unit === 'count' ? 'whole' : 'decimal',
	operator: 'between',
	formulae: [0, MOST[unit]],
});

export const takesYesOrNo = (help: BoxHelp): DataValidation => ({
	...said(help),
	type: 'list',
	formulae: ['"Yes,No"'],
});

export const takesWords = (help: BoxHelp, atMost: number): DataValidation => ({
	...said(help),
	type: 'textLength',
	operator: 'lessThanOrEqual',
	formulae: [atMost],
});
