import type { FirstFigure } from '../../domain/board-report/board-report.ts';
import { KeyFigures } from './key-figures.tsx';
import { RatingTag } from './rating-tag.tsx';

/** The four figures of a board report's first page. */
export const FirstFigures = ({ figures }: { readonly figures: readonly FirstFigure[] }) => (
	<KeyFigures figures={figures.map(keyFigure)} />
);

const keyFigure = ({ label, value, detail, target, rating, ratingWords, incomplete }: FirstFigure) => ({
	key: label,
	name: label,
	value,
	lines: [
		detail,
		target,
		rating === null ? null : <RatingTag key="rating" rating={rating} said={ratingWords} />,
		incomplete,
	].filter((line) => line !== null),
});
