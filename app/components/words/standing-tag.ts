import { type PortfolioStanding, STANDING_NAMES } from '../../domain/grant/portfolio.ts';
import type { TagView } from '../layout/record-view.ts';

const COLOURS: Readonly<Record<PortfolioStanding, TagView['colour']>> = {
	draft: 'grey',
	'awaiting-approval': 'yellow',
	approved: 'teal',
	sent: 'yellow',
	'to-begin': undefined,
	active: 'green',
	ended: 'grey',
	terminated: 'red',
};

/** Where a grant agreement stands. */
export const standingTag = (standing: PortfolioStanding): TagView => ({
	tag: STANDING_NAMES[standing],
	colour: COLOURS[standing],
});
