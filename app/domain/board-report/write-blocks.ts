import type { Rating } from '../kpi/kpi-value.ts';
import { RATING_NAMES } from '../kpi/rating-names.ts';
import type {
	ReportCell,
	ReportColumn,
	ReportParagraph,
	ReportRow,
	ReportSection,
	ReportStatement,
	ReportTable,
} from './report-block.ts';
import type { ReportedValue } from './reported-kpi.ts';

/** Paragraphs, tables and figures are written without their numbers, which run through the whole report: `numberReport` gives them. */
export const paragraph = (
	text: string,
	more: Partial<Pick<ReportParagraph, 'lead' | 'bullets' | 'rating' | 'ratingWords'>> = {},
): ReportParagraph => ({
	kind: 'paragraph',
	number: 0,
	lead: null,
	text,
	bullets: [],
	rating: null,
	...more,
});

export const statement = (text: string): ReportStatement => ({ kind: 'statement', text });

export const section = (
	level: ReportSection['level'],
	id: string,
	heading: string,
	blocks: ReportSection['blocks'],
): ReportSection => ({
	id,
	level,
	heading: level === 1 ? heading.toUpperCase() : heading,
	blocks,
});

export const words = (heading: string, width: number): ReportColumn => ({ heading, holds: 'words', width });
export const numbers = (heading: string, width: number): ReportColumn => ({
	heading,
	holds: 'numbers',
	width,
});

export const cell = (text: string): ReportCell => ({ text, rating: null });

/** "Good" with its shape; a dash where nothing is rated or the rating may not be shown. */
export const ratingCell = (rating: Rating | null, said: string | null = null): ReportCell =>
	rating === null ? cell('–') : { text: said ?? RATING_NAMES[rating], rating };

export const row = (cells: readonly (string | ReportCell)[], total = false): ReportRow => ({
	cells: cells.map((each) => (typeof each === 'string' ? cell(each) : each)),
	total,
});

export const table = (
	id: string,
	caption: string,
	columns: readonly ReportColumn[],
	rows: readonly ReportRow[],
	note: string | null = null,
): ReportTable => ({
	kind: 'table',
	id,
	caption,
	columns,
	rows,
	note,
});

/** For reference: it stands in the appendix, and the paragraph before it says so. */
export const inAppendix = (own: ReportTable): ReportTable => ({ ...own, place: 'appendix' });

/** Every figure that a missing return affects is marked. */
export const starred = (text: string, incomplete: boolean): string => (incomplete ? `${text}*` : text);

/** What the star of a table's cells means; null where none has one. */
export const starNote = (rows: readonly ReportRow[]): string | null =>
	rows.some(({ cells }) => cells.some((each) => each.text.endsWith('*')))
		? '* Incomplete: not every return that the figure should rest on has been accepted.'
		: null;

/** The result, marked where it is incomplete. */
export const starredWords = (value: ReportedValue): string =>
	starred(value.words, value.incomplete !== null && value.figure.withheld !== 'no-data');
