import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { ErrorMessage } from './error-message.tsx';
import { describedByIds, type Size } from './field.tsx';
import { Fieldset } from './fieldset.tsx';
import { Hint } from './hint.tsx';

/** What a group of controls under one question takes. */
export interface ChoiceFieldProps {
	readonly name: string;
	readonly id?: string;
	readonly legend: ReactNode;
	readonly legendSize?: Size;
	readonly legendHidden?: boolean;
	readonly legendIsPageHeading?: boolean;
	readonly hint?: ReactNode;
	readonly error?: string | null;
}

type FrameProps = Omit<ChoiceFieldProps, 'name' | 'id'> & {
	readonly id: string;
	readonly role?: 'group';
	readonly children: ReactNode;
};

/** Legend, hint and error round a group of controls. */
export function ChoiceField({ id, hint, error, children, ...fieldset }: FrameProps) {
	return (
		<div className={classNames('govuk-form-group', error && 'govuk-form-group--error')}>
			<Fieldset {...fieldset} describedBy={describedByIds(id, { hint, error })}>
				{hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
				{error ? <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage> : null}
				{children}
			</Fieldset>
		</div>
	);
}

export interface Choice {
	readonly value: string;
	readonly text: ReactNode;
	readonly hint?: ReactNode;
	/** Asked only of those who choose this; hidden by the style sheet until then, and never without `:has()`. */
	readonly conditional?: ReactNode;
}

/** The first control bears the group's id, so that the error summary's link reaches it. */
export const choiceId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);
