import type { ReactNode } from 'react';

interface ColumnProps {
	/** Two thirds for reading and forms; full for tables and charts. */
	readonly width: 'two-thirds' | 'one-third' | 'one-half' | 'full';
	readonly children: ReactNode;
}

export function Column({ width, children }: ColumnProps) {
	return (
		<div className={`govuk-grid-column-${width}${width === 'full' ? '' : '-from-desktop'}`}>{children}</div>
	);
}

export function Row({ children }: { readonly children: ReactNode }) {
	return <div className="govuk-grid-row">{children}</div>;
}
