import type { ReactNode } from 'react';

export interface KeyFigure {
	readonly key: string;
	readonly name: ReactNode;
	/** Written out, or the words that stand in its place. */
	readonly value: ReactNode;
	/** Parts, target, rating: short lines under it. */
	readonly lines: readonly ReactNode[];
	/** Drawn between the figure and its lines. */
	readonly picture?: ReactNode;
}

/** A few figures side by side: those of the five-minute page, of a programme, or one KPI's of every area. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
	return (
		<ul className="portal-key-figures">
			{figures.map((figure) => (
				<li key={figure.key} className="portal-key-figure">
					<h3 className="govuk-heading-s portal-key-figure__name">{figure.name}</h3>
					<p className="portal-key-figure__value">{figure.value}</p>
					{figure.picture}
					{figure.lines.map((line, index) => (
						<p key={index} className="portal-key-figure__line">
							{line}
						</p>
					))}
				</li>
			))}
		</ul>
	);
}
