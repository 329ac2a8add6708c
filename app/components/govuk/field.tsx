import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { ErrorMessage } from './error-message.tsx';
import { Hint } from './hint.tsx';

export type Size = 's' | 'm' | 'l' | 'xl';

/** What every labelled field takes. `id` is made from `name` where it is not given. */
export interface FieldProps {
	readonly name: string;
	readonly id?: string;
	readonly label: ReactNode;
	readonly labelSize?: Size;
	/** The label is for those who cannot see the page: its column and row headings stand in for it. */
	readonly labelHidden?: boolean;
	/** The label is the page's one h1. */
	readonly labelIsPageHeading?: boolean;
	readonly hint?: ReactNode;
	readonly error?: string | null;
	/** Ids of other text that describes the field. */
	readonly describedBy?: string;
}

type FrameProps = Omit<FieldProps, 'name' | 'id' | 'describedBy'> & {
	readonly id: string;
	readonly className?: string;
	readonly children: ReactNode;
};

/** Label, hint and error round a control. */
export function Field({
	id,
	label,
	labelSize,
	labelHidden,
	labelIsPageHeading,
	hint,
	error,
	className,
	children,
}: FrameProps) {
	const labelElement = (
		<label
			className={classNames(
				'govuk-label',
				labelSize && `govuk-label--${labelSize}`,
				labelHidden && 'govuk-visually-hidden',
			)}
			htmlFor={id}
		>
			{label}
		</label>
	);
	return (
		<div className={classNames('govuk-form-group', error && 'govuk-form-group--error', className)}>
			{labelIsPageHeading ? <h1 className="govuk-label-wrapper">{labelElement}</h1> : labelElement}
			{hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
			{error ? <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage> : null}
			{children}
		</div>
	);
}

/** The ids of hint and error, for `aria-describedby`; undefined where there are none. */
export function describedByIds(
	id: string,
	{ hint, error, describedBy }: Pick<FieldProps, 'hint' | 'error' | 'describedBy'>,
): string | undefined {
	return classNames(describedBy, hint ? `${id}-hint` : null, error ? `${id}-error` : null) || undefined;
}
