import type { ReactNode } from 'react';

interface Props {
	/** Where the page saves by itself what is typed; null where it does not. */
	readonly autosave: string | null;
	/** What stands there was refused: it is unsaved from the start. */
	readonly isUnsaved: boolean;
	/** A form. */
	readonly children: ReactNode;
}

/** What a script does round a form that takes an hour to fill in: saves automatically, takes away errors that are mended, and asks before the page is left with something unsaved. */
export function FillingIn({ autosave, isUnsaved, children }: Props) {
	return (
		<unsaved-warning data-unsaved={isUnsaved ? '' : undefined}>
			{autosave === null ? (
				children
			) : (
				<mended-errors>
					<auto-save data-href={autosave}>{children}</auto-save>
				</mended-errors>
			)}
		</unsaved-warning>
	);
}
