import type { Period } from '../../../domain/calendar/period.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { contactedLater, isFollowedLater } from '../../../domain/kpi/contacted-later.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import type { KpiDefinition } from '../../../domain/specification/specification.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { writeCount } from '../../../domain/text/write-number.ts';

export interface LaterContactsView {
	/** "23 partners of earlier quarters have been contacted since their quarter closed." */
	readonly words: string;
	readonly quarters: readonly {
		readonly key: string;
		readonly months: string;
		readonly value: string;
		readonly coverage: string;
	}[];
	readonly areas: readonly { readonly key: string; readonly name: string; readonly value: string }[];
}

/** What stands apart beside the cohorts of partner contact; null for every other KPI, and where nothing of it is asked. */
export function laterContacts(
	kpi: KpiDefinition,
	facts: KpiFacts,
	periods: readonly Period[],
	areas: ReadonlyMap<string, string>,
): LaterContactsView | null {
	const later = isFollowedLater(kpi) ? contactedLater(facts, [...areas.keys()]) : null;
	if (later === null) return null;
	return {
		words: `${plural(later.total, 'partner')} of earlier quarters ${later.total === 1 ? 'was' : 'were'} contacted after their quarter had closed.`,
		quarters: later.quarters.flatMap(({ period, value, coverage: { accepted, expected } }) => {
			const found = periods.find(({ number }) => number === period);
			if (found === undefined) return [];
			const coverage =
				accepted === expected ? 'Every area accepted' : `${accepted} of ${expected} areas accepted`;
			return [
				{
					key: String(period),
					months: monthsLabel(found),
					value: value === null ? 'No data' : writeCount(value),
					coverage,
				},
			];
		}),
		areas: later.areas.map(({ areaId, value }) => ({
			key: areaId,
			name: areas.get(areaId) ?? areaId,
			value: writeCount(value),
		})),
	};
}
