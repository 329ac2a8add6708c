interface KpiSentenceProps {
	/** With the months and days written in: "Of all partners whose details reached the support service in April to June 2017". */
	readonly ofAll: string;
	/** "how many were contacted by 30 September 2017" */
	readonly howMany: string;
	/** What a reader must know beside the figure. */
	readonly note?: string;
}

/** A KPI as a sentence that a board member understands. */
export function KpiSentence({ ofAll, howMany, note }: KpiSentenceProps) {
	return (
		<>
			<p className="govuk-body">
				{ofAll}, {howMany}?
			</p>
			{note ? <p className="govuk-body portal-quiet">{note}</p> : null}
		</>
	);
}
