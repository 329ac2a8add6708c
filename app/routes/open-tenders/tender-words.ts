import type { TagView } from '../../components/layout/record-view.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';

export const TENDER_TAGS: Readonly<
	Record<'coming' | 'open' | 'decided' | 'awarded' | 'no-award' | 'closed' | 'cancelled', TagView>
> = {
	coming: { tag: 'Coming', colour: 'yellow' },
	decided: { tag: 'Award decided', colour: 'yellow' },
	awarded: { tag: 'Awarded', colour: 'grey' },
	'no-award': { tag: 'No award', colour: 'grey' },
	open: { tag: 'Open', colour: 'green' },
	closed: { tag: 'Closed', colour: 'grey' },
	cancelled: { tag: 'Cancelled', colour: 'red' },
};

/** Where a closed tender stands: an award is only decided until every agreement that it led to has been entered into. */
export function decisionOf(
	awards: readonly { readonly awardedTo: object | null; readonly acceptedAt: Instant | null }[],
): 'closed' | 'no-award' | 'decided' | 'awarded' {
	const won = awards.filter(({ awardedTo }) => awardedTo !== null);
	if (awards.length === 0) return 'closed';
	if (won.length === 0) return 'no-award';
	return won.every(({ acceptedAt }) => acceptedAt !== null) ? 'awarded' : 'decided';
}
