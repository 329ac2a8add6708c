import type { ReactNode } from 'react';

interface MainProps {
	/** Back link or breadcrumbs, which stand before the main part so that the skip link passes them. */
	readonly before?: ReactNode;
	/** For pages that are mostly wide tables. */
	readonly wide?: boolean;
	readonly children: ReactNode;
}

/** The page's own part. Every page draws one. */
export function Main({ before, wide, children }: MainProps) {
	return (
		<div className={wide ? 'govuk-width-container portal-width-container--wide' : 'govuk-width-container'}>
			{before}
			<main className="govuk-main-wrapper" id="main-content">
				{children}
			</main>
		</div>
	);
}
