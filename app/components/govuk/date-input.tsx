import { ChoiceField, type ChoiceFieldProps } from './choice-field.tsx';
import { classNames } from './class-names.ts';
import { describedByIds } from './field.tsx';
import { fieldId } from './field-id.ts';

const PARTS = [
	{ part: 'day', label: 'Day', width: 2 },
	{ part: 'month', label: 'Month', width: 2 },
	{ part: 'year', label: 'Year', width: 4 },
] as const;

export type DatePart = (typeof PARTS)[number]['part'];

interface DateInputProps extends ChoiceFieldProps {
	/** What was typed, right or wrong. */
	readonly value?: Partial<Record<DatePart, string>>;
	/** The parts that are wrong; all of them where none is named. */
	readonly wrong?: readonly DatePart[];
}

/** A day in three boxes, sent as `name.day`, `name.month`, `name.year`. The error summary links to the box `…-day`. */
export function DateInput({ name, id = fieldId(name), value, wrong, ...frame }: DateInputProps) {
	return (
		<ChoiceField {...frame} id={id} role="group">
			<div className="govuk-date-input" id={id}>
				{PARTS.map(({ part, label, width }) => {
					const isWrong =
						Boolean(frame.error) && (wrong === undefined || wrong.length === 0 || wrong.includes(part));
					return (
						<div key={part} className="govuk-date-input__item">
							<div className="govuk-form-group">
								<label className="govuk-label govuk-date-input__label" htmlFor={`${id}-${part}`}>
									{label}
								</label>
								<input
									className={classNames(
										'govuk-input govuk-date-input__input',
										`govuk-input--width-${width}`,
										isWrong && 'govuk-input--error',
									)}
									id={`${id}-${part}`}
									name={`${name}.${part}`}
									type="text"
									inputMode="numeric"
									autoComplete="off"
									defaultValue={value?.[part]}
									aria-invalid={isWrong ? true : undefined}
									aria-describedby={isWrong ? describedByIds(id, { error: frame.error }) : undefined}
								/>
							</div>
						</div>
					);
				})}
			</div>
		</ChoiceField>
	);
}
