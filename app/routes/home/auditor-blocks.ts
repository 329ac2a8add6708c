import { type RecordBlock, said, words } from '../../components/layout/record-view.ts';
import { actionWords, subjectWords } from '../../domain/access/audit-words.ts';
import { writeInstant } from '../../domain/calendar/write-date.ts';
import type { LatestChange } from '../../operations/audit/list-latest-changes.ts';

/** What changed lately, for whoever reads everything and does nothing. */
export const auditorBlocks = (changes: readonly LatestChange[]): readonly RecordBlock[] => [
	{
		kind: 'table',
		table: {
			id: 'latest',
			caption: 'What changed lately',
			large: true,
			columns: [words('What'), words('When')],
			rows: changes.map(
				({ line: { sequence, at, action, subjectKind, personName, organisationName }, times }) => ({
					key: String(sequence),
					cells: [
						{
							cell: {
								text: actionWords(action),
								href: `/audit/${sequence}`,
								of: `, ${subjectWords(subjectKind)}`,
							},
							below: [
								personName ?? 'Nobody signed in',
								organisationName,
								times === 1 ? null : `${times} times that day`,
							]
								.filter((each) => each !== null)
								.join(', '),
						},
						writeInstant(at),
					],
				}),
			),
			empty: 'Nothing has been changed yet.',
		},
	},
	...said({ text: 'Search the whole audit trail', href: '/audit' }),
];
