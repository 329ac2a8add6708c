import { type RecordBlock, said, words } from '../../components/layout/record-view.ts';
import { dueTag } from '../../components/words/return-tags.ts';
import { howLongLeft } from '../../domain/calendar/due.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { plural } from '../../domain/text/list-words.ts';
import { type When, waitingByDay } from '../../domain/work/waiting-by-day.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';

const CAPTIONS: Readonly<Record<When, string>> = {
	overdue: 'Overdue',
	today: 'Today',
	'this-week': 'This week',
	later: 'Later',
};

/** As many of each as somebody looks through; the rest come up as these are done. */
const SHOWN = 60;

/** One list of what waits for the reader, by day. */
export const waitingBlocks = (items: readonly WaitingItem[], today: IsoDate): readonly RecordBlock[] =>
	items.length === 0
		? said('Nothing waits for you today. What you have to do next will appear here, with its day.')
		: waitingByDay(items, today).map(({ when, items: own }) => ({
				kind: 'table',
				table: {
					id: `waiting-${when}`,
					caption: `${CAPTIONS[when]} (${own.length})`,
					large: true,
					noFile: true,
					columns: [words('What to do'), words('By')],
					rows: own.slice(0, SHOWN).map((item) => ({
						key: item.key,
						cells: [whatOf(item), dayOf(item, today)],
					})),
					says:
						own.length > SHOWN
							? [`And ${plural(own.length - SHOWN, 'more', 'more')}, which appear as these are done.`]
							: [],
				},
			}));

const whatOf = ({ what, about, note, href }: WaitingItem) => {
	const link = { text: `${what}: ${about}`, href };
	return note === '' ? link : { cell: link, below: note };
};

const dayOf = ({ day }: WaitingItem, today: IsoDate) =>
	day === null ? 'No set day' : { lines: [writeDay(day), dueTag(howLongLeft(day, today))] };
