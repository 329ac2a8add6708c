import { closedWords } from '../kpi-return/closed-reason.ts';
import { listWords, plural } from '../text/list-words.ts';
import { isClosed } from './is-closed.ts';
import type { Coverage, Missing } from './kpi-value.ts';

/** Names by id, and a period's label by its number. */
export interface CoverageNames {
	readonly areas: ReadonlyMap<string, string>;
	readonly providers: ReadonlyMap<string, string>;
	readonly periods: ReadonlyMap<number, string>;
}

/** "6 of 7 areas accepted; Walsall missing", or "; Walsall closed without a return: the provider has closed". Over several periods, each missing one with its months. */
export function coverageSentence(coverage: Coverage, names: CoverageNames, periodsPooled: number): string {
	const { expected, accepted, missing } = coverage;
	if (expected === 0) return 'No return was called for';
	const nameOf = (one: Missing): string => {
		const name =
			one.areaId === null
				? (names.providers.get(one.providerId) ?? one.providerId)
				: (names.areas.get(one.areaId) ?? one.areaId);
		return periodsPooled > 1
			? `${name} for ${names.periods.get(one.period) ?? `contract quarter ${one.period}`}`
			: name;
	};
	const counted = coverage.unit === 'area' ? (periodsPooled > 1 ? 'area return' : 'area') : 'return';
	const said = `${accepted} of ${plural(expected, counted)} accepted`;
	const awaited = missing.filter((one) => !isClosed(one));
	const closed = Map.groupBy(missing.filter(isClosed), (one) => one.closed ?? 'other');
	return [
		said,
		...(awaited.length === 0 ? [] : [`${listWords(awaited.map(nameOf))} missing`]),
		...[...closed].map(([why, ones]) => `${listWords(ones.map(nameOf))} ${closedWords(why)}`),
	].join('; ');
}
