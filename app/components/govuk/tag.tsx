import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** Blue where none is given. */
export type TagColour = 'grey' | 'green' | 'teal' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';

interface TagProps {
	readonly colour?: TagColour;
	readonly children: ReactNode;
}

/** A state in a word. The word says it; the colour only helps. */
export function Tag({ colour, children }: TagProps) {
	return <strong className={classNames('govuk-tag', colour && `govuk-tag--${colour}`)}>{children}</strong>;
}
