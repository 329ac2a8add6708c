import type { KpiDefinition, MeasureUnit } from '../specification/specification.ts';
import { tenthsOfPerCent, writeShare } from '../text/write-number.ts';
import { RATING_NAMES } from './rating-names.ts';
import { writeTarget, writeValue } from './write-value.ts';

type Unit = 'share' | MeasureUnit;
type Judged = Pick<KpiDefinition, 'target' | 'direction' | 'bands'>;

/** A definition's target: "at least 80%", "at most 6 weeks". */
export function targetWords(
	{ target, direction }: Pick<KpiDefinition, 'target' | 'direction'>,
	unit: Unit,
): string {
	const words = writeTarget({ target, direction, unit });
	return direction === 'at-most' ? words : `at least ${words}`;
}

/** From which value on each rating is given, the best first: "Good: 80% or more". Lower bounds included; mirrored where lower is better. */
export function bandWords({ target, direction, bands }: Judged, unit: Unit): readonly string[] {
	const bounds = [0, bands.approaching, bands.requiresImprovement].map((points) =>
		bound(target, direction === 'at-least' ? -points : points, unit),
	);
	const [good = '', approaching = '', improvement = ''] = bounds;
	const [or, beyond] = direction === 'at-least' ? ['or more', 'less than'] : ['or less', 'more than'];
	return [
		`${RATING_NAMES.good}: ${good} ${or}`,
		`${RATING_NAMES['approaching-target']}: ${approaching} ${or}`,
		`${RATING_NAMES['requires-improvement']}: ${improvement} ${or}`,
		`${RATING_NAMES.inadequate}: ${beyond} ${improvement}`,
	];
}

/** The target moved by so many points of a share, or per cent of a count. */
function bound({ numerator, denominator }: KpiDefinition['target'], points: number, unit: Unit): string {
	if (unit === 'share') {
		const tenths = Math.max(0, tenthsOfPerCent(numerator, denominator) + points * 10);
		return writeShare(tenths, 1000);
	}
	const hundredths = Math.max(0, numerator * (100 + points));
	if (unit === 'weeks') return `${decimal(hundredths, 1000)} weeks`;
	if (unit === 'pence') return writeValue(Math.round(hundredths / 100), 'pence');
	return decimal(hundredths, 100);
}

const decimal = (value: number, divisor: number): string => String(value / divisor);

/** Whether the figures of a cohort are followed, and until when, or a period's own are taken. */
export function basisWords({ basis, maturity }: Pick<KpiDefinition, 'basis' | 'maturity'>): string {
	if (basis === 'period') return 'The counts of the same period';
	const until = maturity === 0 ? 'at the end of that quarter' : 'at the end of the following quarter';
	return `Everybody who entered in a quarter, as it stands ${until}. Then it is frozen and rated`;
}

/** What is not rated, and when the total to date is shown first. */
export const baseWords = ({
	denominator,
	minimumBase,
	headlineBase,
}: Pick<KpiDefinition, 'denominator' | 'minimumBase' | 'headlineBase'>): string =>
	denominator === null
		? 'A plain count: there is no base'
		: `Nothing is rated on a base under ${minimumBase}. Under ${headlineBase} in a quarter, the total to date is shown first`;
