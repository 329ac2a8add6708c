import { writeCount } from '../text/write-number.ts';
import type { TileMap, TilePlace, TileRole } from './chart-description.ts';
import { type Mark, widthOf, write } from './chart-layout.ts';
import { layoutLegend, lowered } from './legend.ts';

const COLUMNS = 5;
const GAP = 6;
const HEIGHT = 72;
const ABOVE_LEGEND = 10;
const ROLES = ['tile-1', 'tile-2', 'tile-3', 'tile-4'] as const satisfies readonly TileRole[];

/** A tile for each area where it lies, with its name and figure, darker where it is more. A legend under it says what the shades are. Refused by its caller where no tile has a figure. */
export function layoutTiles(
	map: TileMap,
	width: number,
): { readonly height: number; readonly marks: readonly Mark[] } {
	const tile = (width - (COLUMNS - 1) * GAP) / COLUMNS;
	const bands = bandsOf(map.tiles.flatMap(({ value }) => (value === null ? [] : [value])));
	const places = placed(map.tiles);
	const marks = map.tiles.flatMap(({ label, value, valueLabel }, index): Mark[] => {
		const { column, row } = places[index] ?? { column: 0, row: 0 };
		const x = column * (tile + GAP);
		const y = row * (HEIGHT + GAP);
		const middle = x + tile / 2;
		const size = widthOf(label, 13, true) > tile - 8 ? 10 : 13;
		return [
			{
				kind: 'rect',
				role: roleOf(value, bands),
				x,
				y,
				width: tile,
				height: HEIGHT,
				label: `${label}: ${valueLabel}`,
			},
			write(middle, y + 28, label, 'middle', true, size),
			write(middle, y + 52, value === null ? 'No figure' : valueLabel, 'middle', false, 14),
		];
	});
	const depth = Math.max(-1, ...places.map(({ row }) => row)) + 1;
	const top = depth * (HEIGHT + GAP) + ABOVE_LEGEND;
	const legend = layoutLegend(signsOf(map, bands), width);
	return { height: top + legend.height, marks: [...marks, ...lowered(legend.marks, top)] };
}

/** Up to four bands of round numbers, from the least figure to the most. */
export interface Bands {
	readonly from: number;
	readonly step: number;
	readonly count: number;
}

/** The smallest of the steps 1, 2, 5, 10, 20, 50 and so on with which four bands reach from the least figure to the most. */
export function bandsOf(values: readonly number[]): Bands {
	const least = Math.min(...values);
	const most = Math.max(...values);
	for (let size = 1; ; size *= 10)
		for (const step of [size, 2 * size, 5 * size]) {
			const first = Math.floor(least / step);
			const count = Math.floor(most / step) - first + 1;
			if (count <= ROLES.length) return { from: first * step, step, count };
		}
}

const roleOf = (value: number | null, { from, step }: Bands): TileRole =>
	value === null ? 'tile-none' : (ROLES[Math.floor((value - from) / step)] ?? 'tile-none');

function signsOf({ unit, tiles }: TileMap, { from, step, count }: Bands) {
	const written = (band: number): string =>
		`${writeCount(from + band * step)}${unit === 'per-cent' ? '%' : ''}`;
	const bands = ROLES.slice(0, count).map((role, band) => ({
		role,
		name:
			count === 1
				? `${written(0)} and over`
				: band === 0
					? `Under ${written(1)}`
					: band === count - 1
						? `${written(band)} and over`
						: `${written(band)} to under ${written(band + 1)}`,
	}));
	return [
		...bands,
		...(tiles.some(({ value }) => value === null) ? [{ role: 'tile-none' as const, name: 'No figure' }] : []),
	];
}

/** Areas whose place nobody has said follow in rows below the others. */
function placed(tiles: TileMap['tiles']): readonly TilePlace[] {
	const below = Math.max(-1, ...tiles.map(({ place }) => place?.row ?? -1)) + 1;
	let next = 0;
	return tiles.map(({ place }) => {
		if (place !== null) return place;
		const at = { column: next % COLUMNS, row: below + Math.floor(next / COLUMNS) };
		next += 1;
		return at;
	});
}
