import type { ReactNode } from 'react';
import { describedByIds } from './field.tsx';
import { Hint } from './hint.tsx';

interface CheckboxProps {
	readonly id: string;
	readonly name: string;
	readonly value: string;
	readonly checked: boolean;
	readonly text: ReactNode;
	readonly hint?: ReactNode;
	/** Ids of other text that describes the box, where no fieldset does. */
	readonly describedBy?: string;
}

/** One box of a group. A box on its own is `SingleCheckbox`. */
export function Checkbox({ id, name, value, checked, text, hint, describedBy }: CheckboxProps) {
	return (
		<div className="govuk-checkboxes__item">
			<input
				className="govuk-checkboxes__input"
				id={id}
				name={name}
				type="checkbox"
				value={value}
				defaultChecked={checked}
				aria-describedby={describedByIds(`${id}-item`, { hint, describedBy })}
			/>
			<label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
				{text}
			</label>
			{hint ? (
				<Hint id={`${id}-item-hint`} className="govuk-checkboxes__hint">
					{hint}
				</Hint>
			) : null}
		</div>
	);
}
