import type { ReactNode } from 'react';

interface PageHeadingProps {
	/** What the page belongs to, above its name: the programme, the period. */
	readonly caption?: ReactNode;
	readonly size?: 'm' | 'l' | 'xl';
	readonly children: ReactNode;
}

/** The page's one h1. */
export function PageHeading({ caption, size = 'l', children }: PageHeadingProps) {
	return (
		<h1 className={`govuk-heading-${size}`}>
			{caption ? (
				<>
					<span className={`govuk-caption-${size}`}>{caption}</span>{' '}
				</>
			) : null}
			{children}
		</h1>
	);
}
