import type { TagView } from '../../components/layout/record-view.ts';

export const TENDER_TAGS: Readonly<
	Record<'coming' | 'open' | 'awarded' | 'no-award' | 'closed' | 'cancelled', TagView>
> = {
	coming: { tag: 'Coming', colour: 'yellow' },
	awarded: { tag: 'Awarded', colour: 'grey' },
	'no-award': { tag: 'No award', colour: 'grey' },
	open: { tag: 'Open', colour: 'green' },
	closed: { tag: 'Closed', colour: 'grey' },
	cancelled: { tag: 'Cancelled', colour: 'red' },
};
