import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { Size } from './field.tsx';

interface FieldsetProps {
	readonly legend: ReactNode;
	readonly legendSize?: Size;
	readonly legendHidden?: boolean;
	/** The legend is the page's one h1. */
	readonly legendIsPageHeading?: boolean;
	readonly describedBy?: string;
	/** `group` makes JAWS read the description of a fieldset of text boxes. */
	readonly role?: 'group';
	readonly children: ReactNode;
}

export function Fieldset({
	legend,
	legendSize,
	legendHidden,
	legendIsPageHeading,
	describedBy,
	role,
	children,
}: FieldsetProps) {
	return (
		<fieldset className="govuk-fieldset" role={role} aria-describedby={describedBy}>
			<legend
				className={classNames(
					'govuk-fieldset__legend',
					legendSize && `govuk-fieldset__legend--${legendSize}`,
					legendHidden && 'govuk-visually-hidden',
				)}
			>
				{legendIsPageHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
			</legend>
			{children}
		</fieldset>
	);
}
