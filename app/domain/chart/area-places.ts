import type { TilePlace } from './chart-description.ts';

/**
 * Where the seven authorities of the West Midlands and Warwickshire lie on a map of tiles, by their ONS codes: Wolverhampton and Walsall in the
 * north, then from Dudley in the west to Coventry in the east, and Warwickshire south of it.
 */
const PLACES: Readonly<Record<string, TilePlace>> = {
	E08000031: { column: 0, row: 0 },
	E08000030: { column: 1, row: 0 },
	E08000027: { column: 0, row: 1 },
	E08000028: { column: 1, row: 1 },
	E08000025: { column: 2, row: 1 },
	E08000029: { column: 3, row: 1 },
	E08000026: { column: 4, row: 1 },
	E10000031: { column: 4, row: 2 },
};

/** Null for an area of another commissioner, of which nothing is said here. */
export const placeOfArea = (onsCode: string): TilePlace | null => PLACES[onsCode] ?? null;
