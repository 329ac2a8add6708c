import { fieldId } from '../govuk/field-id.ts';

interface KpiPreviewProps {
	readonly name: string;
	/** Names of the boxes that are added. */
	readonly numerator: readonly string[];
	readonly denominator: readonly string[];
	readonly target: { readonly numerator: number; readonly denominator: number };
	readonly direction: 'at-least' | 'at-most';
	/** The result as saved, in words. */
	readonly result: string;
}

/** A KPI as the figures on this page stand: as saved, and as one types where scripts run. */
export function KpiPreview({ name, numerator, denominator, target, direction, result }: KpiPreviewProps) {
	const ids = (names: readonly string[]): string => names.map(fieldId).join(' ');
	return (
		<p className="govuk-body">
			<strong>{name}: </strong>
			<output
				data-numerator={ids(numerator)}
				data-denominator={ids(denominator)}
				data-target={`${target.numerator}/${target.denominator}`}
				data-direction={direction}
			>
				{result}
			</output>
		</p>
	);
}
