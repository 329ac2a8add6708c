interface UnitDifferencesProps {
	readonly href: string;
	/** Each in words; nothing is drawn where there is none. */
	readonly lines: readonly string[];
}

/** Where an accepted return and the ledger of units say different things: for both sides, on the return's own pages. */
export function UnitDifferences({ href, lines }: UnitDifferencesProps) {
	if (lines.length === 0) return null;
	return (
		<section aria-labelledby="unit-differences">
			<h2 className="govuk-heading-m" id="unit-differences">
				The return and the ledger of units differ
			</h2>
			<ul className="govuk-list govuk-list--bullet">
				{lines.map((words) => (
					<li key={words}>{words}</li>
				))}
			</ul>
			<p className="govuk-body">
				<a className="govuk-link" href={href}>
					See the reasons, or give one
				</a>
			</p>
		</section>
	);
}
