import { type ActionView, only, type RecordBlock } from '../../../components/layout/record-view.ts';
import { mayBeClosed } from '../../../domain/kpi-return/may-be-closed.ts';
import { whyLocked } from '../../../domain/kpi-return/why-locked.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';

/** What this person may do, of all that the portal can. Whether the return's state allows it is another matter. */
export interface May {
	readonly prepare: boolean;
	readonly certify: boolean;
	readonly review: boolean;
}

/** The last step of filling in is to look over everything and hand it to a certifier. */
export function nextStep(
	{ whole: { row }, side, today, preparers }: ReturnFacts,
	may: May,
): readonly RecordBlock[] {
	// An officer takes back what the office typed for the provider; a certifier sends back, with a reason.
	const isOwnWork =
		side === 'lead' ||
		preparers.some(({ organisationId }) => side === 'office' && organisationId === row.bodyId);
	const home = `/returns/${row.id}`;
	const isOpen = whyLocked(row.state) === null;
	const actions: readonly ActionView[] = [
		...(isOpen && may.prepare && side !== 'member'
			? [{ href: `${home}/check`, text: 'Check the whole return', as: 'main' as const }]
			: []),
		...(row.state === 'ready-to-certify' && may.certify && side === 'lead'
			? [{ href: `${home}/certify`, text: 'Check and certify', as: 'main' as const }]
			: []),
		...(row.state === 'ready-to-certify' && may.prepare && !may.certify && isOwnWork
			? [{ href: `${home}/take-back`, text: 'Take it back to change it', as: 'secondary' as const }]
			: []),
		...(may.review && (row.state === 'submitted' || row.state === 'queried')
			? [{ href: `${home}/review`, text: 'Review this return', as: 'main' as const }]
			: []),
		...(may.review && row.state === 'closed'
			? [{ href: `${home}/open-again`, text: 'Open this return again', as: 'secondary' as const }]
			: []),
		...(may.review && mayBeClosed(row, today)
			? [{ href: `${home}/close`, text: 'It will not come: close it', as: 'secondary' as const }]
			: []),
		...(may.review && row.state === 'accepted'
			? [{ href: `${home}/reopen`, text: 'Reopen this return', as: 'secondary' as const }]
			: []),
	];
	return only(actions.length > 0, { kind: 'actions', actions });
}
