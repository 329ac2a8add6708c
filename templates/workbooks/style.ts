import type { Alignment, Border, Fill, Font } from 'exceljs';
import type { MeasureUnit } from '../../app/domain/specification/specification.ts';
import type { TextRole } from '../../app/domain/workbook/return-workbook.ts';

const FONT = 'Arial';
const INK = { argb: 'FF0B0C0C' };
/** 7 to 1 on white. */
const QUIET = { argb: 'FF505A5F' };
const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const thin = (argb: string): Partial<Border> => ({ style: 'thin', color: { argb } });

export const BOX_FILL = solid('FFFFF7BF');
export const HEAD_FILL = solid('FFF3F2F1');
const BOX_EDGE = thin('FF505A5F');
export const BOX_BORDER = { top: BOX_EDGE, left: BOX_EDGE, bottom: BOX_EDGE, right: BOX_EDGE };
export const HEAD_BORDER = { bottom: thin('FF505A5F') };
export const TOTAL_BORDER = { top: thin('FF505A5F') };

const font = (size: number, more: Partial<Font> = {}): Partial<Font> => ({
	name: FONT,
	size,
	color: INK,
	...more,
});
export const BODY = font(11);
export const STRONG = font(11, { bold: true });
export const BESIDE = font(11, { color: QUIET });

export const FONTS: Readonly<Record<TextRole, Partial<Font>>> = {
	title: font(18, { bold: true }),
	caption: font(12, { color: QUIET }),
	hint: BODY,
	'table-caption': font(13, { bold: true }),
	'column-head': STRONG,
	'words-head': STRONG,
	'row-head': BODY,
	'part-head': BODY,
	group: STRONG,
	said: BODY,
	'figure-words': BODY,
	'total-head': STRONG,
};

/** Lines break within the cell; what stands alone in its row runs on over the empty cells beside it. */
export const WRAPPED: ReadonlySet<string> = new Set<TextRole>([
	'column-head',
	'words-head',
	'row-head',
	'said',
]);

export const TOP: Partial<Alignment> = { vertical: 'top', horizontal: 'left' };
export const TOP_WRAPPED: Partial<Alignment> = { ...TOP, wrapText: true };
/** Over figures, which stand at the right. */
export const OVER_FIGURES: Partial<Alignment> = { vertical: 'bottom', horizontal: 'right', wrapText: true };
export const OVER_WORDS: Partial<Alignment> = { vertical: 'bottom', horizontal: 'left', wrapText: true };
export const FIGURE: Partial<Alignment> = { vertical: 'top', horizontal: 'right', wrapText: true };

export const NUMBER_FORMATS: Readonly<Record<MeasureUnit | 'share', string>> = {
	count: '#,##0',
	pence: '[$£-809]#,##0.00',
	weeks: '0.0',
	share: '0.0%',
};
