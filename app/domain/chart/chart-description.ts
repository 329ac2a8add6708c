/** What a chart shows, before any geometry. A chart always has its table. */
export interface ChartTable {
	readonly caption: string;
	readonly header: readonly string[];
	/** Every row as long as the header; the first cell heads its row. */
	readonly rows: readonly (readonly string[])[];
}

/** What a filled shape stands for; the page and the PDF each give it a pattern, never meaning by colour alone. */
export type FillRole = 'bar' | 'loss' | 'open' | 'spent' | TileRole;

/** A tile of a map, from least to most; each says its figure besides. */
export type TileRole = 'tile-none' | 'tile-1' | 'tile-2' | 'tile-3' | 'tile-4';

interface Described {
	/** Says what the chart shows: "Partner contact has been above 80% since April to June 2017". */
	readonly title: string;
	/** The same for those who cannot see it: what, over what, and the shape. */
	readonly alternativeText: string;
	/** Null where the page that draws the chart has the figures in a table of its own. */
	readonly table: ChartTable | null;
}

export type ChartUnit = 'per-cent' | 'count';

export interface RunPoint {
	/** "January to March 2017" */
	readonly label: string;
	/** Under the axis: "Jan–Mar 2017" */
	readonly shortLabel: string;
	/** Per cent from 0 to 100, or a count; null where there is no figure, and the line breaks. */
	readonly value: number | null;
	/** As people read it: "80.0%". */
	readonly valueLabel: string;
	/** A provisional point is hollow and its line dashed. */
	readonly provisional: boolean;
	/** Its quarter or month still runs, or its cohort is open: it stands apart from the line, for what is not over cannot have fallen. */
	readonly soFar?: boolean;
	/** Its base is too small to judge: neither the middle nor limits rest on it. */
	readonly tooFew?: boolean;
	/** The target in force for this point: the line steps where it changes. */
	readonly target: number | null;
}

export interface RunChart extends Described {
	readonly kind: 'run';
	readonly unit: ChartUnit;
	readonly points: readonly RunPoint[];
	/** Nothing more will come, so that no limits say within what the next figure would lie. */
	readonly ended?: boolean;
}

export interface Bar {
	readonly label: string;
	readonly value: number | null;
	readonly valueLabel: string;
}

/** One bar an area or provider, lying down so that names can be read. */
export interface BarChart extends Described {
	readonly kind: 'bars';
	readonly unit: ChartUnit;
	readonly bars: readonly Bar[];
	readonly target: number | null;
	/** Where the scale of counts ends, if not with the longest bar. */
	readonly upTo?: number;
}

/** Passed → received → contacted → wanted → receiving: each step beside the one before. */
export interface WaterfallChart extends Described {
	readonly kind: 'waterfall';
	readonly steps: readonly { readonly label: string; readonly value: number; readonly valueLabel: string }[];
}

/** Bars of parts that add up: each told by a pattern of its own, in the order of the legend. */
export interface StackChart extends Described {
	readonly kind: 'stack';
	readonly legend: readonly { readonly name: string; readonly role: FillRole }[];
	readonly bars: readonly {
		readonly label: string;
		readonly parts: readonly { readonly name: string; readonly role: FillRole; readonly value: number }[];
	}[];
}

/** The areas where they lie, each a square that says its figure; darker is more. */
export interface TileMap extends Described {
	readonly kind: 'tiles';
	readonly unit: ChartUnit;
	readonly tiles: readonly {
		readonly label: string;
		/** From the west and from the north; null where nobody has said where it lies, and it stands in a row of its own below. */
		readonly place: TilePlace | null;
		readonly value: number | null;
		readonly valueLabel: string;
	}[];
}

export interface TilePlace {
	readonly column: number;
	readonly row: number;
}

export type ChartDescription = RunChart | BarChart | WaterfallChart | StackChart | TileMap;
