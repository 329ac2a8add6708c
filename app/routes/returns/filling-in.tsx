import type { ReactNode } from 'react';

interface Props {
	/** Where the page saves by itself what is typed; null where it does not. */
	readonly autosave: string | null;
	/** What stands there was refused: it is unsaved from the start. */
	readonly isUnsaved: boolean;
	/** A form. */
	readonly children: ReactNode;
}

/** What a script does round a form that takes an hour to fill in: saves by itself, and asks before the page is left with something unsaved. */
export function FillingIn({ autosave, isUnsaved, children }: Props) {
	return (
		<unsaved-warning data-unsaved={isUnsaved ? '' : undefined}>
			{autosave === null ? children : <auto-save data-href={autosave}>{children}</auto-save>}
		</unsaved-warning>
	);
}
