import type { Coverage } from '../kpi/kpi-value.ts';
import type { MeasureTotal } from '../kpi/roll-up-measure.ts';
import { countBand, moneyBand } from './bands.ts';
import type { DiscloseOptions, SplitContext } from './disclose-kpi.ts';
import type { Disclosed } from './disclosed.ts';
import type { DisclosedNumber } from './disclosed-figure.ts';
import { markDisclosed } from './mark-disclosed.ts';
import { DEFAULT_THRESHOLDS, type Profile, type Thresholds } from './profile.ts';
import { fewerThan, TOO_FEW } from './small-side-words.ts';

export interface MeasureStatement {
	readonly profile: Profile;
	readonly key: string;
	readonly label: string;
	readonly unit: MeasureTotal['measure']['unit'];
	readonly periods: readonly number[];
	readonly provisional: boolean;
	readonly coverage: Coverage;
	readonly number: DisclosedNumber;
}

/** One measure's total. Totals tied to others of the same report go through `discloseCounts`. */
export function discloseMeasure(
	total: MeasureTotal,
	profile: Profile,
	options: DiscloseOptions = {},
): Disclosed<MeasureStatement> {
	const thresholds = options.thresholds ?? DEFAULT_THRESHOLDS;
	const part = total.of.areaIds !== undefined || total.of.providerIds !== undefined;
	const number = (): DisclosedNumber => {
		if (total.value === null) return { kind: 'withheld', why: 'no-data' };
		if (profile === 'office') return { kind: 'exact', value: total.value };
		return part
			? ofPart(total, total.value, options.split ?? { parts: 0, toDate: [] }, thresholds)
			: ofProgramme(total, total.value, options.countedOn ?? 0, thresholds);
	};
	const { measure, periods, provisional, coverage } = total;
	return markDisclosed({
		profile,
		key: measure.key,
		label: measure.label,
		unit: measure.unit,
		periods,
		provisional,
		coverage,
		number: number(),
	});
}

function ofProgramme(
	total: MeasureTotal,
	value: number,
	countedOn: number,
	thresholds: Thresholds,
): DisclosedNumber {
	if (total.measure.unit === 'weeks')
		return countedOn >= thresholds.base ? { kind: 'exact', value } : { kind: 'words', words: TOO_FEW };
	return total.measure.unit === 'pence' || value >= thresholds.side
		? { kind: 'exact', value }
		: { kind: 'words', words: fewerThan(thresholds) };
}

/** To date and in bands. A stock is of a single day, so by area it never leaves the office; neither does a median. */
function ofPart(
	total: MeasureTotal,
	value: number,
	split: SplitContext,
	thresholds: Thresholds,
): DisclosedNumber {
	if (split.parts < thresholds.parts) return { kind: 'withheld', why: 'fewer-than-three-parts' };
	const { kind, unit } = total.measure;
	if (
		kind === 'stock' ||
		kind === 'ratio' ||
		total.periods.length < 2 ||
		total.periods.join() !== split.toDate.join()
	)
		return { kind: 'withheld', why: 'part-by-quarter' };
	return {
		kind: 'band',
		words: unit === 'pence' ? moneyBand(value) : countBand(value, thresholds),
		base: null,
	};
}
