import type { ReactNode } from 'react';

export function InsetText({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
	return (
		<div id={id} className="govuk-inset-text">
			{children}
		</div>
	);
}
