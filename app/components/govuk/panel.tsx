import type { ReactNode } from 'react';

/** "Return submitted": the confirmation's heading, which is the page's one h1. */
export function Panel({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
	return (
		<div className="govuk-panel govuk-panel--confirmation">
			<h1 className="govuk-panel__title">{title}</h1>
			{children ? <div className="govuk-panel__body">{children}</div> : null}
		</div>
	);
}
