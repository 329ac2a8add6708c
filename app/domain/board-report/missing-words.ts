import { isClosed } from '../kpi/is-closed.ts';
import type { Coverage, Missing } from '../kpi/kpi-value.ts';
import { closedWords } from '../kpi-return/closed-reason.ts';
import { listWords, plural } from '../text/list-words.ts';
import { writeCount } from '../text/write-number.ts';
import type { ReportNames } from './report-names.ts';

/** As many names as a reader can take in. */
const NAMED = 3;

/**
 * What a figure over so many quarters lacks: "6 of 7 areas accepted; missing is Walsall for July to September 2017", "91 of 105 area
 * returns accepted; missing are 7 areas for April to June 2026 and 7 areas for July to September 2026". Null where nothing is missing.
 */
export function missingWords(coverage: Coverage, names: ReportNames, quarters: number): string | null {
	const { missing } = coverage;
	if (missing.length === 0) return null;
	const awaited = missing.filter((each) => !isClosed(each));
	const closed = Map.groupBy(missing.filter(isClosed), (each) => each.closed ?? 'other');
	return [
		acceptedWords(coverage, quarters),
		...(awaited.length === 0
			? []
			: [`missing ${awaited.length === 1 ? 'is' : 'are'} ${byPeriod(awaited, names)}`]),
		...[...closed].map(([why, ones]) => `${byPeriod(ones, names)} ${closedWords(why)}`),
	].join('; ');
}

function byPeriod(missing: readonly Missing[], names: ReportNames): string {
	const periods = [...new Set(missing.map((each) => each.period))].sort((one, other) => one - other);
	return listWords(
		periods.map((period) =>
			missingIn(
				missing.filter((each) => each.period === period),
				names,
				period,
			),
		),
	);
}

/** The same without names, for a box: "6 of 7 areas accepted". Null where nothing is missing. */
export const missingInShort = (coverage: Coverage, quarters: number): string | null =>
	coverage.missing.length === 0 ? null : acceptedWords(coverage, quarters);

function acceptedWords({ accepted, expected, unit }: Coverage, quarters: number): string {
	const counted = unit === 'return' ? 'return' : quarters > 1 ? 'area return' : 'area';
	return `${writeCount(accepted)} of ${plural(expected, counted)} accepted`;
}

function missingIn(missing: readonly Missing[], names: ReportNames, period: number): string {
	const whole = missing.some((each) => each.areaId === null);
	const named = [
		...new Set(
			missing.map((each) =>
				each.areaId === null ? names.provider(each.providerId) : names.area(each.areaId),
			),
		),
	].sort((one, other) => one.localeCompare(other, 'en-GB'));
	const who =
		named.length <= NAMED
			? listWords(named)
			: whole
				? plural(named.length, 'return')
				: plural(named.length, 'area');
	return `${who} for ${names.period(period)}`;
}
