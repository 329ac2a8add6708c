import type { Cell } from 'exceljs';
import { WORDS_AT_MOST } from '../../app/domain/kpi-return/words-given.ts';
import type { SheetCell, TextRole } from '../../app/domain/workbook/return-workbook.ts';
import {
	BESIDE,
	BODY,
	BOX_BORDER,
	BOX_FILL,
	FIGURE,
	FONTS,
	HEAD_BORDER,
	HEAD_FILL,
	NUMBER_FORMATS,
	OVER_FIGURES,
	OVER_WORDS,
	STRONG,
	TOP,
	TOP_WRAPPED,
	TOTAL_BORDER,
	WRAPPED,
} from './style.ts';
import { takesFigure, takesWords, takesYesOrNo } from './take-figures.ts';
import { writeFormula } from './write-formula.ts';

/** One cell: what stands in it, how it looks, whether it can be typed in. Text is text, whatever it begins with, and never a formula. */
export function drawCell(cell: Cell, drawn: SheetCell): void {
	switch (drawn.is) {
		case 'blank':
			return;
		case 'box':
			cell.value = drawn.value;
			cell.numFmt = NUMBER_FORMATS[drawn.unit];
			cell.alignment = FIGURE;
			cell.dataValidation = takesFigure(drawn.unit, drawn.help);
			openBox(cell);
			return;
		case 'tick':
			cell.value = drawn.ticked ? 'Yes' : null;
			cell.alignment = TOP;
			cell.dataValidation = takesYesOrNo(drawn.help);
			openBox(cell);
			return;
		case 'words':
			cell.value = drawn.text === '' ? null : drawn.text;
			cell.numFmt = '@';
			cell.alignment = TOP_WRAPPED;
			cell.dataValidation = takesWords(drawn.help, WORDS_AT_MOST);
			openBox(cell);
			return;
		case 'beside':
			cell.value = drawn.value;
			cell.numFmt = NUMBER_FORMATS[drawn.unit];
			cell.font = BESIDE;
			cell.alignment = FIGURE;
			return;
		case 'formula':
			cell.value = { formula: writeFormula(drawn.formula), result: drawn.result };
			cell.numFmt = NUMBER_FORMATS[drawn.unit];
			cell.font = drawn.formula.kind === 'total' ? STRONG : BODY;
			cell.alignment = FIGURE;
			if (drawn.formula.kind === 'total') cell.border = TOTAL_BORDER;
			return;
		default:
			drawText(cell, drawn.is, drawn.text);
			return;
	}
}

/** Each of these can be typed in; all that is not is locked by the sheet. */
function openBox(cell: Cell): void {
	cell.font = BODY;
	cell.fill = BOX_FILL;
	cell.border = BOX_BORDER;
	cell.protection = { locked: false };
}

function drawText(cell: Cell, role: TextRole, text: string): void {
	cell.value = text;
	cell.font = FONTS[role];
	cell.alignment = WRAPPED.has(role) ? TOP_WRAPPED : TOP;
	if (role === 'column-head' || role === 'words-head') {
		cell.fill = HEAD_FILL;
		cell.border = HEAD_BORDER;
		cell.alignment = role === 'words-head' ? OVER_WORDS : OVER_FIGURES;
	}
	if (role === 'part-head') cell.alignment = { ...TOP_WRAPPED, indent: 1 };
	if (role === 'figure-words') cell.alignment = FIGURE;
	if (role === 'total-head') cell.border = TOTAL_BORDER;
}
