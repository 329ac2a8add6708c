import { Fragment } from 'react';
import { type Choice, ChoiceField, type ChoiceFieldProps, choiceId } from './choice-field.tsx';
import { classNames } from './class-names.ts';
import { fieldId } from './field-id.ts';
import { Hint } from './hint.tsx';

interface RadiosProps extends ChoiceFieldProps {
	readonly choices: readonly Choice[];
	readonly value?: string;
	readonly inline?: boolean;
	readonly small?: boolean;
}

export function Radios({ name, id = fieldId(name), choices, value, inline, small, ...frame }: RadiosProps) {
	return (
		<ChoiceField {...frame} id={id}>
			<div
				className={classNames(
					'govuk-radios',
					inline && 'govuk-radios--inline',
					small && 'govuk-radios--small',
				)}
			>
				{choices.map((choice, index) => {
					const itemId = choiceId(id, index);
					return (
						<Fragment key={choice.value}>
							<div className="govuk-radios__item">
								<input
									className="govuk-radios__input"
									id={itemId}
									name={name}
									type="radio"
									value={choice.value}
									defaultChecked={choice.value === value}
									aria-describedby={choice.hint ? `${itemId}-item-hint` : undefined}
								/>
								<label className="govuk-label govuk-radios__label" htmlFor={itemId}>
									{choice.text}
								</label>
								{choice.hint ? (
									<Hint id={`${itemId}-item-hint`} className="govuk-radios__hint">
										{choice.hint}
									</Hint>
								) : null}
							</div>
							{choice.conditional ? (
								<div className="govuk-radios__conditional">{choice.conditional}</div>
							) : null}
						</Fragment>
					);
				})}
			</div>
		</ChoiceField>
	);
}
