import type { Rating } from '../../app/domain/kpi/kpi-value.ts';
import type { Doc } from './paper.ts';

const COLOURS: Readonly<Record<Rating, string>> = {
	good: '#0a6847',
	'approaching-target': '#8a6100',
	'requires-improvement': '#b04a00',
	inadequate: '#8f1d14',
	other: '#6b7280',
};

/** Room that a shape takes before its words. */
export const SHAPE_WIDTH = 11;

/**
 * A rating is always words; the shape and the colour beside them only help the eye. Circle, triangle, diamond, square, bar, as on the
 * pages: told apart without colour. `x` is the left edge, `middle` the height of its centre.
 */
export function drawRatingShape(doc: Doc, rating: Rating, x: number, middle: number, size: number): void {
	const half = size / 2;
	const top = middle - half;
	const bottom = middle + half;
	const centre = x + half;
	const right = x + size;
	switch (rating) {
		case 'good':
			doc.circle(centre, middle, half);
			break;
		case 'approaching-target':
			doc.polygon([centre, top], [right, bottom], [x, bottom]);
			break;
		case 'requires-improvement':
			doc.polygon([centre, top - 0.5], [right + 0.5, middle], [centre, bottom + 0.5], [x - 0.5, middle]);
			break;
		case 'inadequate':
			doc.rect(x + 0.5, top + 0.5, size - 1, size - 1);
			break;
		case 'other':
			doc.rect(x, middle - 1, size, 2);
	}
	doc.fill(COLOURS[rating]);
}
