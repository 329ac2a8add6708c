interface FigureCellProps {
	/** Written out: "80.0%", or the count itself. Null where there is none, which is never 0%. */
	readonly value: string | null;
	/** Null for a plain count, or where the parts are not shown to this reader. */
	readonly parts?: { readonly numerator: string | number; readonly denominator: string | number } | null;
	/** Why there is none. */
	readonly none?: string | undefined;
}

const NOT_RECEIVED = capitalised(missingReasonWords({ code: 'not-received' }));

/** A KPI value with what it is made of: "80.0%, 40 of 50". */
export function FigureCell({ value, parts, none = NOT_RECEIVED }: FigureCellProps) {
	if (value === null) return <span className="portal-quiet">{none}</span>;
	return (
		<span className="portal-figure-cell">
			{value}
			{parts ? (
				<>
					{' '}
					<span className="portal-figure-cell__parts">
						{parts.numerator} of {parts.denominator}
					</span>
				</>
			) : null}
		</span>
	);
}

import { missingReasonWords } from '../../domain/kpi/missing-reason-words.ts';
import { capitalised } from '../../domain/text/capitalised.ts';
