import { number, only, type RecordBlock, said, words } from '../../../components/layout/record-view.ts';
import type { Period } from '../../../domain/calendar/period.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { contactedLater, isFollowedLater } from '../../../domain/kpi/contacted-later.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import { missingReasonWords } from '../../../domain/kpi/missing-reason-words.ts';
import type { KpiDefinition } from '../../../domain/specification/specification.ts';
import { capitalised } from '../../../domain/text/capitalised.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { writeCount } from '../../../domain/text/write-number.ts';

/**
 * Contacts that came after a cohort had closed: apart from the KPI, which they do not change. Nothing for every other KPI, and where nothing of
 * it is asked.
 */
export function laterContacts(
	kpi: KpiDefinition,
	facts: KpiFacts,
	periods: readonly Period[],
	areas: ReadonlyMap<string, string>,
): readonly RecordBlock[] {
	const later = isFollowedLater(kpi) ? contactedLater(facts, [...areas.keys()]) : null;
	if (later === null) return [];
	return [
		{ kind: 'heading', text: 'Contacted later' },
		...said(
			`${plural(later.total, 'partner')} of earlier quarters ${later.total === 1 ? 'was' : 'were'} contacted after their quarter had closed. They are shown apart: a quarter’s result is closed at the end of the next quarter and does not change. They are exact figures, mostly small ones, and no board’s paper holds them.`,
		),
		{
			kind: 'table',
			table: {
				id: 'contacted-later',
				caption: 'By the quarter in which they were contacted',
				captionSize: 's',
				columns: [words('Quarter'), number('Partners of earlier quarters'), words('Rests on')],
				rows: later.quarters.flatMap(({ period, value, missing, coverage: { accepted, expected } }) => {
					const found = periods.find(({ number }) => number === period);
					if (found === undefined) return [];
					return [
						{
							key: String(period),
							cells: [
								monthsLabel(found),
								value !== null
									? writeCount(value)
									: missing === null
										? ''
										: capitalised(missingReasonWords(missing, 'conclude')),
								accepted === expected ? 'Every area accepted' : `${accepted} of ${expected} areas accepted`,
							],
						},
					];
				}),
			},
		},
		...only(later.areas.length > 0, {
			kind: 'table',
			table: {
				id: 'contacted-later-by-area',
				caption: 'By area, all quarters so far',
				captionSize: 's',
				columns: [words('Area'), number('Partners of earlier quarters')],
				rows: later.areas.map(({ areaId, value }) => ({
					key: areaId,
					cells: [areas.get(areaId) ?? areaId, writeCount(value)],
				})),
			},
		}),
	];
}
