import type { ReactNode } from 'react';

interface DetailsProps {
	readonly id?: string;
	readonly summary: ReactNode;
	readonly open?: boolean;
	readonly children: ReactNode;
}

export function Details({ id, summary, open, children }: DetailsProps) {
	return (
		<details id={id} className="govuk-details" open={open}>
			<summary className="govuk-details__summary">
				<span className="govuk-details__summary-text">{summary}</span>
			</summary>
			<div className="govuk-details__text">{children}</div>
		</details>
	);
}
