import type { ChartTable, FillRole } from './chart-description.ts';

/** What a line or shape stands for; the page and the PDF each give it a colour and a dash, never meaning by colour alone. */
export type LineRole =
	| 'axis'
	| 'grid'
	| 'series'
	| 'series-provisional'
	| 'target'
	| 'centre'
	| 'limit'
	| 'connector';

/** A figure; one not confirmed yet; one that is too small to judge; one that is not over. */
export type PointShape = 'full' | 'hollow' | 'small' | 'so-far';

export type Mark =
	| {
			readonly kind: 'line';
			readonly role: LineRole;
			readonly points: readonly (readonly [x: number, y: number])[];
	  }
	| {
			readonly kind: 'rect';
			readonly role: FillRole;
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
			readonly label: string;
	  }
	| {
			readonly kind: 'point';
			readonly shape: PointShape;
			readonly x: number;
			readonly y: number;
			/** What is said under the pointer; empty for a sign in a legend. */
			readonly label: string;
	  }
	| {
			readonly kind: 'text';
			readonly x: number;
			/** The text's baseline. */
			readonly y: number;
			readonly text: string;
			readonly anchor: 'start' | 'middle' | 'end';
			readonly size: number;
			readonly bold: boolean;
	  };

/** A chart's geometry, worked out once; y grows downwards. Drawn as SVG on the page and as vectors in the PDF. */
export interface ChartLayout {
	readonly width: number;
	readonly height: number;
	readonly title: string;
	readonly alternativeText: string;
	readonly marks: readonly Mark[];
	readonly table: ChartTable | null;
}

export const TEXT_SIZE = 12;

/** From the baseline of a line of text to the next one's. */
export const LINE_HEIGHT = 14;

/** A text's width, near enough to keep labels apart in any plain font; bold letters are a little wider. */
export const widthOf = (text: string, size: number = TEXT_SIZE, bold = false): number =>
	text.length * size * (bold ? 0.6 : 0.56);

export const write = (
	x: number,
	y: number,
	text: string,
	anchor: 'start' | 'middle' | 'end' = 'start',
	bold = false,
	size: number = TEXT_SIZE,
): Mark => ({
	kind: 'text',
	x: round(x),
	y: round(y),
	text,
	anchor,
	size,
	bold,
});

export const line = (role: LineRole, ...points: (readonly [number, number])[]): Mark => ({
	kind: 'line',
	role,
	points: points.map(([x, y]) => [round(x), round(y)] as const),
});

/** Two decimals: the same on every machine, and short in the page. */
export const round = (value: number): number => Math.round(value * 100) / 100;
