import { classNames } from './class-names.ts';
import { describedByIds, Field, type FieldProps } from './field.tsx';
import { fieldId } from './field-id.ts';

interface PasswordInputProps extends FieldProps {
	readonly autoComplete?: 'current-password' | 'new-password';
}

/** Never given back what was typed. The button that shows it is there where its script runs. */
export function PasswordInput(props: PasswordInputProps) {
	const id = props.id ?? fieldId(props.name);
	return (
		<Field {...props} id={id} className="govuk-password-input">
			<show-password class="govuk-input__wrapper govuk-password-input__wrapper">
				<input
					className={classNames(
						'govuk-input govuk-password-input__input',
						props.error && 'govuk-input--error',
					)}
					id={id}
					name={props.name}
					type="password"
					spellCheck={false}
					autoComplete={props.autoComplete ?? 'current-password'}
					aria-describedby={describedByIds(id, props)}
					aria-invalid={props.error ? true : undefined}
				/>
			</show-password>
		</Field>
	);
}
