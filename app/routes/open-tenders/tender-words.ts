import type { TagView } from '../../components/layout/record-view.ts';

export const TENDER_TAGS: Readonly<Record<'open' | 'closed' | 'cancelled', TagView>> = {
	open: { tag: 'Open', colour: 'green' },
	closed: { tag: 'Closed', colour: 'grey' },
	cancelled: { tag: 'Cancelled', colour: 'red' },
};
