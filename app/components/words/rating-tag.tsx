import type { Rating } from '../../domain/kpi/kpi-value.ts';
import { RATING_NAMES } from '../../domain/kpi/rating-names.ts';
import { Tag, type TagColour } from '../govuk/tag.tsx';

const COLOURS: Readonly<Record<Rating, TagColour>> = {
	good: 'green',
	'approaching-target': 'yellow',
	'requires-improvement': 'orange',
	inadequate: 'red',
	other: 'grey',
};

/** A shape for each, so that a print in grey or an eye that does not tell red from green has more than the word. */
const SHAPES: Readonly<Record<Rating, string>> = {
	good: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z',
	'approaching-target': 'M8 2l7 12H1z',
	'requires-improvement': 'M8 1l7 7-7 7-7-7z',
	inadequate: 'M2 2h12v12H2z',
	other: 'M1 6.5h14v3H1z',
};

/** `said` where more is said than the rating: why there is none. */
export function RatingTag({ rating, said }: { readonly rating: Rating; readonly said?: string | null }) {
	return (
		<Tag colour={COLOURS[rating]}>
			<svg
				className="portal-rating__shape"
				viewBox="0 0 16 16"
				width="14"
				height="14"
				aria-hidden="true"
				focusable="false"
			>
				<path fill="currentColor" d={SHAPES[rating]} />
			</svg>
			{said ?? RATING_NAMES[rating]}
		</Tag>
	);
}
