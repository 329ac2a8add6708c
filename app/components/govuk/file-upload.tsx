import { classNames } from './class-names.ts';
import { describedByIds, Field, type FieldProps } from './field.tsx';
import { fieldId } from './field-id.ts';

interface FileUploadProps extends FieldProps {
	/** What the chooser offers: `.xlsx`. The server judges for itself. */
	readonly accept?: string;
}

/** A browser empties this after a 422, so an upload is a step of its own. The form is `encType="multipart/form-data"`. */
export function FileUpload(props: FileUploadProps) {
	const id = props.id ?? fieldId(props.name);
	return (
		<Field {...props} id={id}>
			<input
				className={classNames('govuk-file-upload', props.error && 'govuk-file-upload--error')}
				id={id}
				name={props.name}
				type="file"
				accept={props.accept}
				aria-describedby={describedByIds(id, props)}
				aria-invalid={props.error ? true : undefined}
			/>
		</Field>
	);
}
