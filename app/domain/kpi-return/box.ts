import type { Measure, SectionKey } from '../specification/specification.ts';
import type { Figure } from './figure.ts';

/** One cell of a return that asks for a figure. `figureKey(box)` names it on the form, in a draft, in a query and in a comparison. */
export type Box = Omit<Figure, 'value'>;

/** What a row or a column of a table is about. `figure` is the single column of a plain list of measures. */
export type BoxHead =
	| { readonly kind: 'measure'; readonly measure: Measure }
	| { readonly kind: 'area'; readonly areaId: string }
	| { readonly kind: 'cohort'; readonly cohort: number }
	| { readonly kind: 'figure' };

/** Rows × columns, every cell a box: `cells[row][column]`. */
export interface BoxTable {
	/** Stable within the return: `partners.cohort-4.areas`. */
	readonly key: string;
	readonly section: SectionKey;
	/** The cohort that the whole table is about; null where cohorts are columns or there are none. */
	readonly cohort: number | null;
	/** How many quarters up to the period's end its figures cover: 1, or more for half-yearly and yearly measures. */
	readonly quartersCovered: number;
	/** Asked before its time, because the agreement ends. */
	readonly closing: boolean;
	readonly columns: readonly BoxHead[];
	readonly rows: readonly BoxHead[];
	readonly cells: readonly (readonly Box[])[];
}

/** A section of the return's task list. The narrative has no tables. */
export interface BoxSection {
	readonly section: SectionKey;
	readonly tables: readonly BoxTable[];
}
