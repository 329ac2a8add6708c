import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';
import { classNames } from './class-names.ts';
import { describedByIds, Field, type FieldProps } from './field.tsx';
import { fieldId } from './field-id.ts';

export interface TextInputProps extends FieldProps {
	/** What was typed, right or wrong. */
	readonly value?: string;
	readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'search'>;
	readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search';
	readonly autoComplete?: HTMLInputAutoCompleteAttribute;
	readonly spellCheck?: boolean;
	/** Characters wide, for what is always short. */
	readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
	readonly prefix?: string;
	readonly suffix?: string;
	readonly readOnly?: boolean;
}

/** One line of text. Numbers too: `type="number"` loses what was typed wrong and changes under the mouse wheel. */
export function TextInput(props: TextInputProps) {
	const id = props.id ?? fieldId(props.name);
	const input = (
		<input
			className={classNames(
				'govuk-input',
				props.width && `govuk-input--width-${props.width}`,
				props.error && 'govuk-input--error',
			)}
			id={id}
			name={props.name}
			type={props.type ?? 'text'}
			inputMode={props.inputMode}
			defaultValue={props.value}
			autoComplete={props.autoComplete}
			spellCheck={props.spellCheck ?? false}
			readOnly={props.readOnly}
			aria-describedby={describedByIds(id, props)}
			aria-invalid={props.error ? true : undefined}
		/>
	);
	return (
		<Field {...props} id={id}>
			{props.prefix || props.suffix ? (
				<div className="govuk-input__wrapper">
					{props.prefix ? (
						<div className="govuk-input__prefix" aria-hidden="true">
							{props.prefix}
						</div>
					) : null}
					{input}
					{props.suffix ? (
						<div className="govuk-input__suffix" aria-hidden="true">
							{props.suffix}
						</div>
					) : null}
				</div>
			) : (
				input
			)}
		</Field>
	);
}
