import { Fragment } from 'react';
import { Checkbox } from './checkbox.tsx';
import { type Choice, ChoiceField, type ChoiceFieldProps, choiceId } from './choice-field.tsx';
import { classNames } from './class-names.ts';
import { fieldId } from './field-id.ts';

interface CheckboxesProps extends ChoiceFieldProps {
	readonly choices: readonly Choice[];
	readonly values?: readonly string[];
	readonly small?: boolean;
}

/** Several of several. Each box sends the same name. */
export function Checkboxes({
	name,
	id = fieldId(name),
	choices,
	values = [],
	small,
	...frame
}: CheckboxesProps) {
	return (
		<ChoiceField {...frame} id={id}>
			<div className={classNames('govuk-checkboxes', small && 'govuk-checkboxes--small')}>
				{choices.map((choice, index) => (
					<Fragment key={choice.value}>
						<Checkbox
							id={choiceId(id, index)}
							name={name}
							value={choice.value}
							checked={values.includes(choice.value)}
							text={choice.text}
							hint={choice.hint}
						/>
						{choice.conditional ? (
							<div className="govuk-checkboxes__conditional">{choice.conditional}</div>
						) : null}
					</Fragment>
				))}
			</div>
		</ChoiceField>
	);
}
