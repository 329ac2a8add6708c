import type { ReactNode } from 'react';
import { Checkbox } from './checkbox.tsx';
import { classNames } from './class-names.ts';
import { ErrorMessage } from './error-message.tsx';
import { fieldId } from './field-id.ts';

interface SingleCheckboxProps {
	readonly name: string;
	readonly id?: string;
	readonly value?: string;
	readonly checked?: boolean;
	readonly text: ReactNode;
	readonly hint?: ReactNode;
	readonly error?: string | null;
	readonly small?: boolean;
}

/** One tick, which is its own question: a declaration, "nothing to report". */
export function SingleCheckbox({
	name,
	id = fieldId(name),
	value = 'yes',
	checked = false,
	text,
	hint,
	error,
	small,
}: SingleCheckboxProps) {
	return (
		<div className={classNames('govuk-form-group', error && 'govuk-form-group--error')}>
			{error ? <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage> : null}
			<div className={classNames('govuk-checkboxes', small && 'govuk-checkboxes--small')}>
				<Checkbox
					id={id}
					name={name}
					value={value}
					checked={checked}
					text={text}
					hint={hint}
					describedBy={error ? `${id}-error` : undefined}
				/>
			</div>
		</div>
	);
}
