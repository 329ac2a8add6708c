import { only, type RecordBlock, type TagView, words } from '../../components/layout/record-view.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { STATUS_WORDS } from '../../domain/grant/accreditation.ts';
import { differenceWords } from '../../domain/unit/difference-words.ts';
import type { AccreditationToWatch } from '../../operations/accreditation/list-accreditations-to-watch.ts';
import type { ReturnDifference } from '../../operations/unit/show-differences.ts';

/** Of providers on programmes that run: what has lapsed, and what soon will; nothing where all is in force. */
export const accreditationsToWatch = (rows: readonly AccreditationToWatch[]): readonly RecordBlock[] =>
	only(rows.length > 0, {
		kind: 'table',
		table: {
			id: 'accreditations',
			caption: 'Accreditations that have lapsed or soon will',
			large: true,
			columns: [words('Provider'), words('What is recorded'), words('Status')],
			rows: rows.map((row) => ({
				key: row.id,
				cells: [
					{
						cell: { text: row.organisationName, href: `/accreditations/${row.id}` },
						below: row.programmeName,
					},
					STATUS_WORDS[row.status],
					standingOf(row),
				],
			})),
		},
	});

const standingOf = ({ standing, withdrawnOn, expiresOn }: AccreditationToWatch): TagView => ({
	tag:
		standing === 'withdrawn' && withdrawnOn !== null
			? `Withdrawn from ${writeDay(withdrawnOn)}`
			: expiresOn === null
				? 'In force'
				: `${standing === 'lapsed' ? 'Lapsed: its last day was' : 'Ends on'} ${writeDay(expiresOn)}`,
	colour: standing === 'expires-soon' ? 'yellow' : 'red',
});

/** Accepted returns that do not agree with the ledger of units, where nobody has said why. */
export const unexplained = (differences: readonly ReturnDifference[]): readonly RecordBlock[] =>
	only(differences.length > 0, {
		kind: 'table',
		table: {
			id: 'differences',
			caption: 'Returns that differ from the ledger of units',
			large: true,
			columns: [words('Return'), words('Difference nobody has explained')],
			rows: differences.map((each) => ({
				key: `${each.returnId} ${each.areaId} ${each.measure}`,
				cells: [
					{
						text: `${each.leadName}, ${monthsLabel(each.period)}`,
						href: `/returns/${each.returnId}/differences`,
					},
					`${each.areaName}: ${differenceWords(each)}`,
				],
			})),
		},
	});
