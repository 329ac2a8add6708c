import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface HintProps {
	readonly id?: string;
	readonly className?: string;
	readonly children: ReactNode;
}

export function Hint({ id, className, children }: HintProps) {
	return (
		<div id={id} className={classNames('govuk-hint', className)}>
			{children}
		</div>
	);
}
