import { discloseCounts } from '../disclosure/disclose-counts.ts';
import type { Disclosed } from '../disclosure/disclosed.ts';
import type { DisclosedNumber } from '../disclosure/disclosed-figure.ts';
import { FUNDERS_IN_WORDS, funderSentences } from '../unit/reconcile-funders.ts';
import type { BoardReportProfile } from './board-report.ts';
import type { ReportedUnits } from './board-report-facts.ts';
import type { ReportActivity } from './report-activity.ts';

/** Places of the ledger as the report's readers may have them. How many are funded is agreed in public. */
export interface DisclosedUnits {
	readonly funded: number;
	/** Null where the number of people who began on them may not be told; then nor may what is left, which would tell it. */
	readonly used: Disclosed<DisclosedNumber> | null;
	/** Why it is null. */
	readonly whyNot: 'few-used' | 'few-bought' | null;
	/** Null beside `used`. A place that nobody began on is nobody, however few there are. */
	readonly left: number | null;
	readonly expired: number | null;
	/** Null where fewer than three authorities have bought, or none: each knows its own places and could read the other's. */
	readonly bought: Disclosed<DisclosedNumber> | null;
	/** How the returns' counts by funder stand to the ledger: with figures in the office, in words alone elsewhere; empty where they are not asked. */
	readonly byFunder: readonly string[];
}

const FEWEST_BUYERS = 3;

/**
 * Whoever began on a place is a start: where the report's table hides the starts to date, their places would tell them, and are left out too. Places
 * bought are few: told only where three authorities have bought at least, in words where they are fewer than five. The returns count people on both,
 * so that the commissioner's used places beside them would give away bought ones: where those are not told as they are, nor are these.
 */
export function reportUnits(
	units: ReportedUnits,
	activity: readonly ReportActivity[],
	profile: BoardReportProfile,
): DisclosedUnits {
	const { funded, used, left, expired, bought, buyers } = units;
	const say = discloseCounts(
		new Map([
			['used', used],
			['bought', bought],
		]),
		[],
		profile,
	);
	const starts = activity.find(({ key }) => key === 'starts')?.toDate?.words ?? '';
	const toldBought = profile === 'office' || buyers >= FEWEST_BUYERS ? say.get('bought')! : null;
	const enoughUsed = say.get('used')?.kind === 'exact' && /^[\d,]+$/.test(starts);
	const nothingToTakeAway = bought === 0 || toldBought?.kind === 'exact';
	const mayTell = profile === 'office' || (enoughUsed && nothingToTakeAway);
	return {
		funded,
		whyNot: mayTell ? null : enoughUsed ? 'few-bought' : 'few-used',
		used: mayTell ? say.get('used')! : null,
		left: mayTell ? left : null,
		expired: mayTell ? expired : null,
		bought: toldBought,
		byFunder: byFunder(units, activity, profile),
	};
}

/** Outside the office the same words whatever there is, or their absence would tell that nothing was bought. Only over quarters whose returns are all in can the two be set against each other. */
function byFunder(
	{ used, bought, boughtUsed }: ReportedUnits,
	activity: readonly ReportActivity[],
	profile: BoardReportProfile,
): readonly string[] {
	const [commissioner, authority] = FUNDERS.map(
		(funder) => activity.find(({ key }) => key === funder)?.toDate ?? null,
	);
	if (!commissioner || !authority) return [];
	const known = [commissioner, authority].flatMap(({ number, incomplete }) =>
		number.kind === 'exact' && !incomplete ? [number.value] : [],
	);
	if (profile !== 'office') return [FUNDERS_IN_WORDS];
	return known.length === FUNDERS.length
		? funderSentences(
				{ commissioner: known[0] ?? 0, authority: known[1] ?? 0 },
				{ commissioner: used, authority: boughtUsed, bought },
			)
		: [FUNDERS_IN_WORDS];
}

const FUNDERS = ['units-used-commissioner', 'units-used-local-authority'] as const;
