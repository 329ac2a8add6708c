import type { ReactNode } from 'react';

interface CoverageNoteProps {
	readonly complete: boolean;
	/** "6 of 7 areas accepted; Walsall missing." */
	readonly children: ReactNode;
}

/** Which returns a figure rests on. Said in words first when something is missing. */
export function CoverageNote({ complete, children }: CoverageNoteProps) {
	return (
		<p
			className={
				complete ? 'govuk-body portal-coverage portal-coverage--complete' : 'govuk-body portal-coverage'
			}
		>
			{complete ? null : <strong>Incomplete: </strong>}
			{children}
		</p>
	);
}
