import type { ChartLayout } from '../../domain/chart/chart-layout.ts';
import type { Rating } from '../../domain/kpi/kpi-value.ts';
import { ChartSvg } from '../chart/chart-svg.tsx';
import { KeyFigures } from './key-figures.tsx';
import { RatingTag } from './rating-tag.tsx';

/** A figure with its small chart. */
export interface SparkFigure {
	/** Unique on the page. */
	readonly id: string;
	readonly name: string;
	/** The page that says more of it. */
	readonly href: string | null;
	/** Written out, or why there is none. */
	readonly value: string;
	readonly lines: readonly string[];
	readonly rating: Rating | null;
	readonly layout: ChartLayout;
}

export const SparkFigures = ({ figures }: { readonly figures: readonly SparkFigure[] }) => (
	<KeyFigures
		figures={figures.map(({ id, name, href, value, lines, rating, layout }) => ({
			key: id,
			name:
				href === null ? (
					name
				) : (
					<a className="govuk-link" href={href}>
						{name}
					</a>
				),
			value,
			picture: (
				<div className="portal-spark">
					<ChartSvg id={id} layout={layout} />
				</div>
			),
			lines: [...lines, ...(rating === null ? [] : [<RatingTag key="rating" rating={rating} />])],
		}))}
	/>
);
