import type { ReactNode } from 'react';

interface ScrollBoxProps {
	/** Id of what names the box: a table's caption, a chart's title. */
	readonly labelledBy: string;
	readonly children: ReactNode;
}

/** What is wider than a phone scrolls in its own box, not the page. It takes the focus, so that the arrow keys scroll it. A group, not a region: a page of ten tables must not have ten landmarks. */
export function ScrollBox({ labelledBy, children }: ScrollBoxProps) {
	return (
		<div className="portal-scroll" role="group" aria-labelledby={labelledBy} tabIndex={0}>
			{children}
		</div>
	);
}
