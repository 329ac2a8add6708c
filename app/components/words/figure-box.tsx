import { classNames } from '../govuk/class-names.ts';
import { fieldId } from '../govuk/field-id.ts';

export interface FigureBoxProps {
	readonly name: string;
	/** Names the box by its row and column: "Completions, Birmingham". Read out; not shown. */
	readonly label: string;
	/** What was typed, right or wrong. */
	readonly value: string;
	readonly error?: string | null;
	/** Does not stop the return; asks for a note. */
	readonly warning?: string | null;
	/** Last quarter's figure, or whatever else stands beside the box: "Last quarter 12". */
	readonly beside?: string | null;
	/** On a line of its own under that. */
	readonly alsoBeside?: string | null;
	/** Something said elsewhere concerns this box: it looks so, and `describedBy` names where it is said. */
	readonly marked?: 'error' | 'warning' | 'question' | null;
	/** Ids of what describes the box, outside it. */
	readonly describedBy?: string;
	readonly readOnly?: boolean;
	/** `decimal` for weeks and pounds. */
	readonly inputMode?: 'numeric' | 'decimal';
}

/** One figure of a return, in the cell of a table. */
export function FigureBox(props: FigureBoxProps) {
	const {
		name,
		label,
		value,
		error,
		warning,
		beside,
		alsoBeside,
		marked,
		describedBy,
		readOnly,
		inputMode = 'numeric',
	} = props;
	const id = fieldId(name);
	const described = classNames(
		beside && `${id}-beside`,
		alsoBeside && `${id}-also-beside`,
		error && `${id}-error`,
		warning && `${id}-warning`,
		describedBy,
	);
	const looks = error ? 'error' : warning ? 'warning' : marked;
	return (
		<div className={classNames('portal-figure', looks && `portal-figure--${looks}`)}>
			<input
				className="portal-figure__input"
				id={id}
				name={name}
				type="text"
				inputMode={inputMode}
				autoComplete="off"
				spellCheck={false}
				defaultValue={value}
				readOnly={readOnly}
				aria-label={label}
				aria-describedby={described || undefined}
				aria-invalid={looks === 'error' ? true : undefined}
			/>
			{beside ? (
				<p className="portal-figure__beside" id={`${id}-beside`}>
					{beside}
				</p>
			) : null}
			{alsoBeside ? (
				<p className="portal-figure__beside" id={`${id}-also-beside`}>
					{alsoBeside}
				</p>
			) : null}
			{error ? (
				<p className="portal-figure__error" id={`${id}-error`}>
					<span className="govuk-visually-hidden">Error:</span> {error}
				</p>
			) : null}
			{warning ? (
				<p className="portal-figure__warning" id={`${id}-warning`}>
					<span className="govuk-visually-hidden">Check:</span> {warning}
				</p>
			) : null}
		</div>
	);
}
