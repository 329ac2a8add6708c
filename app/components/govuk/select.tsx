import { classNames } from './class-names.ts';
import { describedByIds, Field, type FieldProps } from './field.tsx';
import { fieldId } from './field-id.ts';

export interface SelectOption {
	readonly value: string;
	readonly text: string;
}

interface SelectProps extends FieldProps {
	readonly options: readonly SelectOption[];
	readonly value?: string;
}

export function Select(props: SelectProps) {
	const id = props.id ?? fieldId(props.name);
	return (
		<Field {...props} id={id}>
			<select
				className={classNames('govuk-select', props.error && 'govuk-select--error')}
				id={id}
				name={props.name}
				defaultValue={props.value}
				aria-describedby={describedByIds(id, props)}
				aria-invalid={props.error ? true : undefined}
			>
				{props.options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.text}
					</option>
				))}
			</select>
		</Field>
	);
}
