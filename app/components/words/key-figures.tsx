import type { ReactNode } from 'react';

export interface KeyFigure {
	readonly key: string;
	readonly name: string;
	/** Written out, or the words that stand in its place. */
	readonly value: ReactNode;
	/** Parts, target, rating: short lines under it. */
	readonly lines: readonly ReactNode[];
}

/** The four figures of the five-minute page. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
	return (
		<ul className="portal-key-figures">
			{figures.map((figure) => (
				<li key={figure.key} className="portal-key-figure">
					<h3 className="govuk-heading-s portal-key-figure__name">{figure.name}</h3>
					<p className="portal-key-figure__value">{figure.value}</p>
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
