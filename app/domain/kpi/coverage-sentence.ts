import { listWords, plural } from '../text/list-words.ts';
import type { Coverage, Missing } from './kpi-value.ts';

/** Names by id, and a period's label by its number. */
export interface CoverageNames {
	readonly areas: ReadonlyMap<string, string>;
	readonly providers: ReadonlyMap<string, string>;
	readonly periods: ReadonlyMap<number, string>;
}

/** "6 of 7 areas accepted; Walsall missing". Over several periods, each missing one with its months. */
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
	return missing.length === 0 ? said : `${said}; ${listWords(missing.map(nameOf))} missing`;
}
