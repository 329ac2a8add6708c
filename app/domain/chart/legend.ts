import type { FillRole } from './chart-description.ts';
import { type Mark, type PointShape, widthOf, write } from './chart-layout.ts';

const KEY = 14;
export const LEGEND_LINE = 22;

/** A sign and what it stands for. */
export type Sign =
	| { readonly name: string; readonly role: FillRole }
	| { readonly name: string; readonly shape: PointShape };

export interface Legend {
	/** Nought where nothing needs saying. */
	readonly height: number;
	/** From a top of nought. */
	readonly marks: readonly Mark[];
}

/** What each pattern and point is, on as many lines as it takes; signs carry no words of their own, for they are no figures. */
export function layoutLegend(signs: readonly Sign[], width: number): Legend {
	if (signs.length === 0) return { height: 0, marks: [] };
	const marks: Mark[] = [];
	let at = 2;
	let y = 4;
	for (const sign of signs) {
		const needs = KEY + 6 + widthOf(sign.name) + 18;
		if (at > 2 && at + needs > width) [at, y] = [2, y + LEGEND_LINE];
		marks.push(drawSign(sign, at, y), write(at + KEY + 6, y + 11, sign.name));
		at += needs;
	}
	return { height: y + LEGEND_LINE + 4, marks };
}

const drawSign = (sign: Sign, x: number, y: number): Mark =>
	'role' in sign
		? { kind: 'rect', role: sign.role, x, y, width: KEY, height: KEY, label: '' }
		: { kind: 'point', shape: sign.shape, x: x + KEY / 2, y: y + KEY / 2, label: '' };

/** The same further down. */
export const lowered = (marks: readonly Mark[], by: number): readonly Mark[] =>
	marks.map((mark) =>
		mark.kind === 'line'
			? { ...mark, points: mark.points.map(([x, y]) => [x, y + by] as const) }
			: { ...mark, y: mark.y + by },
	);
