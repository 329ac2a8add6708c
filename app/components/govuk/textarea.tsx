import { classNames } from './class-names.ts';
import { describedByIds, Field, type FieldProps } from './field.tsx';
import { fieldId } from './field-id.ts';

interface TextareaProps extends FieldProps {
	readonly value?: string;
	readonly rows?: number;
	readonly spellCheck?: boolean;
	readonly readOnly?: boolean;
}

export function Textarea(props: TextareaProps) {
	const id = props.id ?? fieldId(props.name);
	return (
		<Field {...props} id={id}>
			<textarea
				className={classNames('govuk-textarea', props.error && 'govuk-textarea--error')}
				id={id}
				name={props.name}
				rows={props.rows ?? 5}
				spellCheck={props.spellCheck ?? true}
				readOnly={props.readOnly}
				defaultValue={props.value}
				aria-describedby={describedByIds(id, props)}
				aria-invalid={props.error ? true : undefined}
			/>
		</Field>
	);
}
