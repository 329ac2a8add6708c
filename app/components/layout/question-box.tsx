import { Checkboxes } from '../govuk/checkboxes.tsx';
import { DateInput } from '../govuk/date-input.tsx';
import { FileUpload } from '../govuk/file-upload.tsx';
import { PasswordInput } from '../govuk/password-input.tsx';
import { Radios } from '../govuk/radios.tsx';
import { Select } from '../govuk/select.tsx';
import { SingleCheckbox } from '../govuk/single-checkbox.tsx';
import { TextInput } from '../govuk/text-input.tsx';
import { Textarea } from '../govuk/textarea.tsx';
import { DeviceBox } from './device-box.tsx';
import type { BoxError, BoxValues, Question } from './question.ts';

interface QuestionBoxProps {
	readonly question: Question;
	readonly values: BoxValues;
	readonly errors: readonly BoxError[];
	/** The page has no other heading: its label is it. */
	readonly isHeading?: boolean;
}

/** Draws one described question with what stands in it and what is wrong with it. */
export function QuestionBox({ question, values, errors, isHeading }: QuestionBoxProps) {
	const { name, label, hint } = question;
	const [value] = values[name] ?? [];
	const error = errors.find(({ field }) => field === name)?.message ?? null;
	switch (question.kind) {
		case 'text': {
			const { width, inputMode, prefix, suffix, type, autoComplete = 'off' } = question;
			return (
				<TextInput
					{...{ name, label, hint, value, error, width, inputMode, prefix, suffix, type, autoComplete }}
					labelSize="s"
				/>
			);
		}
		case 'long-text':
			return <Textarea {...{ name, label, hint, value, error }} labelSize="s" rows={question.rows} />;
		case 'one-of':
			return (
				<Radios
					{...{ name, hint, value, error }}
					legend={label}
					legendSize="s"
					choices={question.choices.map(({ asks, ...choice }) =>
						asks === undefined
							? choice
							: {
									...choice,
									conditional: <QuestionBox question={asks} values={values} errors={errors} />,
								},
					)}
				/>
			);
		case 'some-of':
			return (
				<Checkboxes
					{...{ name, hint, error }}
					legend={label}
					legendSize="s"
					choices={question.choices}
					values={values[name] ?? []}
				/>
			);
		case 'one-of-many':
			return (
				<Select
					{...{ name, label, hint, value, error }}
					labelSize="s"
					options={[{ value: '', text: 'Select one' }, ...question.choices]}
				/>
			);
		case 'tick':
			return <SingleCheckbox {...{ name, hint, error }} text={label} checked={value === 'yes'} />;
		case 'secret':
			return (
				<>
					{question.account === undefined ? null : (
						<input
							type="email"
							name="email"
							value={question.account}
							autoComplete="username"
							readOnly
							hidden
						/>
					)}
					<PasswordInput
						{...{ name, label, hint, error }}
						labelSize="s"
						autoComplete={question.autoComplete}
					/>
				</>
			);
		case 'device':
			return <DeviceBox question={question} />;
		case 'code':
			return (
				<TextInput
					{...{ name, label, hint, error }}
					labelSize={isHeading ? 'l' : 's'}
					labelIsPageHeading={isHeading}
					width={question.width ?? 10}
					inputMode={question.inputMode}
					autoComplete={question.autoComplete ?? 'one-time-code'}
				/>
			);
		case 'file':
			return <FileUpload {...{ name, label, hint, error }} labelSize="s" accept={question.accept} />;
		case 'day':
			return <DayBoxes question={question} values={values} errors={errors} />;
	}
}

const PARTS = ['day', 'month', 'year'] as const;

/** The error of a day stands at the box that is wrong. */
function DayBoxes({ question: { name, label, hint }, values, errors }: QuestionBoxProps) {
	const wrong = PARTS.filter((part) => errors.some(({ field }) => field === `${name}.${part}`));
	const about = errors.filter(
		({ field }) => field === name || PARTS.some((part) => field === `${name}.${part}`),
	);
	const error = about.length === 0 ? null : [...new Set(about.map(({ message }) => message))].join('. ');
	const [day, month, year] = PARTS.map((part) => values[`${name}.${part}`]?.[0]);
	return (
		<DateInput {...{ name, hint, error, wrong }} legend={label} legendSize="s" value={{ day, month, year }} />
	);
}
