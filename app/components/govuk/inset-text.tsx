import type { ReactNode } from 'react';

interface Props {
	readonly id?: string;
	/** A list of work still to do: `mended-errors` takes its lines away as they are done. */
	readonly toDo?: boolean;
	readonly children: ReactNode;
}

export function InsetText({ id, toDo = false, children }: Props) {
	return (
		<div id={id} className="govuk-inset-text" data-to-do={toDo ? '' : undefined}>
			{children}
		</div>
	);
}
