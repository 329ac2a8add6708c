import { LEVELS, type Rooms } from './read-rooms.ts';

const WIDTH = 1060;
const BOX = { width: 200, height: 62 } as const;
const STEP = 118;

interface Place {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The picture of the rooms as SVG: levels from the top down, and an arrow where one room imports another. */
export function drawRooms({ arrows, domain }: Rooms): string {
	const places = new Map(
		LEVELS.flatMap((rooms, level) =>
			rooms.map(({ name }, at) => [name, placeOf(name, level, at, rooms.length, domain.length)] as const),
		),
	);
	const bottom = Math.max(...[...places.values()].map(({ y, height }) => y + height)) + 20;
	return `${[
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom}" width="${WIDTH}" height="${bottom}" role="img" aria-labelledby="title" font-family="Arial, sans-serif">`,
		`<title id="title">The rooms of the portal. Imports point one way, down to the domain: ${arrows.map(([from, to]) => `${from} to ${to}`).join(', ')}.</title>`,
		'<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#505a5f"/></marker></defs>',
		`<rect width="${WIDTH}" height="${bottom}" fill="#fff"/>`,
		...arrows.map(([from, to]) => arrow(placed(places, from), placed(places, to))),
		...LEVELS.flat().map(({ name, does }) => box(placed(places, name), name, does)),
		...domain.map((row, at) => domainRow(placed(places, 'domain'), row, at)),
		'</svg>',
	].join('\n')}\n`;
}

function placed(places: ReadonlyMap<string, Place>, name: string): Place {
	const place = places.get(name);
	if (place === undefined) throw new Error(`no room is called ${name}`);
	return place;
}

function placeOf(name: string, level: number, at: number, of: number, rows: number): Place {
	const y = 20 + level * STEP;
	if (name === 'domain') return { x: 60, y, width: WIDTH - 120, height: 62 + rows * 22 };
	const gap = (WIDTH - of * BOX.width) / (of + 1);
	return { x: Math.round(gap + at * (BOX.width + gap)), y, ...BOX };
}

const box = ({ x, y, width, height }: Place, name: string, does: string): string =>
	`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#f3f2f1" stroke="#0b0c0c"/>` +
	`<text x="${x + width / 2}" y="${y + 26}" text-anchor="middle" font-size="17" font-weight="bold">${name}</text>` +
	`<text x="${x + width / 2}" y="${y + 47}" text-anchor="middle" font-size="12">${does}</text>`;

const domainRow = ({ x, y, width }: Place, row: readonly string[], at: number): string =>
	`<text x="${x + width / 2}" y="${y + 74 + at * 22}" text-anchor="middle" font-size="13">${row.join('  ·  ')}</text>`;

/** From the lower edge of the one to the upper edge of the other; the ends lean towards each other so that arrows can be told apart. */
function arrow(from: Place, to: Place): string {
	const fromMiddle = from.x + from.width / 2;
	const toMiddle = to.x + to.width / 2;
	const lean = (place: Place, towards: number): number =>
		Math.round(
			Math.max(
				place.x + 12,
				Math.min(
					place.x + place.width - 12,
					place.x + place.width / 2 + (towards - (place.x + place.width / 2)) / 4,
				),
			),
		);
	const x1 = lean(from, toMiddle);
	const y1 = from.y + from.height;
	const x2 = lean(to, fromMiddle);
	const y2 = to.y;
	const bend = Math.round((y2 - y1) / 2);
	return `<path d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2 - 2}" fill="none" stroke="#505a5f" marker-end="url(#tip)"/>`;
}
