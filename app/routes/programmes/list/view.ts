import { only, type RecordView, type TagView, words } from '../../../components/layout/record-view.ts';
import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';

interface ProgrammeFacts {
	readonly name: string;
	readonly slug: string;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
}

export const programmesView = (
	programmes: readonly ProgrammeFacts[],
	today: IsoDate,
	mayAdd: boolean,
): RecordView => ({
	title: 'Programmes',
	back: null,
	blocks: [
		...only(mayAdd, {
			kind: 'actions',
			actions: [{ href: '/programmes/new', text: 'Add a programme', as: 'main' }],
		}),
		{
			kind: 'table',
			table: {
				id: 'programmes',
				caption: 'Programmes of your commissioning body',
				large: true,
				columns: [words('Programme'), words('Runs'), words('State'), words('Performance')],
				rows: programmes.map((programme) => ({
					key: programme.slug,
					cells: [
						{ text: programme.name, href: `/programmes/${programme.slug}` },
						`${writeDay(programme.startsOn)} to ${writeDay(programme.endsOn)}`,
						stateOf(programme, today),
						{
							text: 'See performance',
							href: `/programmes/${programme.slug}/performance`,
							of: `of ${programme.name}`,
						},
					],
				})),
				empty:
					'There are no programmes yet. Add one to write its service specification and collect its returns.',
			},
		},
	],
});

const stateOf = ({ startsOn, endsOn }: ProgrammeFacts, today: IsoDate): TagView =>
	startsOn > today
		? { tag: 'Not started', colour: 'grey' }
		: endsOn < today
			? { tag: 'Ended', colour: 'grey' }
			: { tag: 'Running', colour: 'green' };
