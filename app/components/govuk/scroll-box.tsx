import type { ReactNode } from 'react';

interface ScrollBoxProps {
	/** Id of what names the box: a table's caption, a chart's title. */
	readonly labelledBy: string;
	readonly children: ReactNode;
}

/** What is wider than a phone scrolls in its own box, not the page. It takes the focus, so that the arrow keys scroll it. */
export function ScrollBox({ labelledBy, children }: ScrollBoxProps) {
	return (
		<div className="portal-scroll" role="region" aria-labelledby={labelledBy} tabIndex={0}>
			{children}
		</div>
	);
}
