import type { PortalPage } from '../../components/layout/portal-pages.ts';
import { type RecordBlock, type RecordView, said } from '../../components/layout/record-view.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { writeDayWithWeekday } from '../../domain/calendar/write-date.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import { waitingBlocks } from './waiting-blocks.ts';

/** One page for everybody: what waits for them by day, and what their role looks at besides. Null: a role for which nothing ever waits. */
export const homeView = (
	waits: readonly WaitingItem[] | null,
	under: readonly RecordBlock[],
	today: IsoDate,
): RecordView => ({
	title: waits === null ? 'Start page' : 'What waits for you',
	caption: writeDayWithWeekday(today),
	back: null,
	blocks: [...(waits === null ? [] : waitingBlocks(waits, today)), ...under],
});

/** For those whose work is in few places: the ways there, with what each is for. */
export const pagesBlocks = (pages: readonly PortalPage[]): readonly RecordBlock[] => [
	{ kind: 'heading', text: 'Your pages' },
	{
		kind: 'list',
		plain: true,
		items: pages.map(({ href, text, own, hint }) => ({ cell: { text: own ?? text, href }, below: hint })),
	},
];

export const healthBlocks = (healthy: boolean): readonly RecordBlock[] => [
	{ kind: 'heading', text: 'Health' },
	...said(
		healthy
			? 'The portal and its database answer, and the database is up to date.'
			: 'The database is behind this version of the portal. Run its migrations.',
	),
];
