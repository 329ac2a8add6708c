import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type {
	AreaPageState,
	AreaPageWords,
	SendBackReason,
	TakeDownReason,
} from '../../app/domain/programme/area-page.ts';
import type { Tx } from '../connect.ts';

/** Pages that wait for a second person, in the place of those of their areas that waited before. */
export async function insertAreaPages(
	tx: Tx,
	programmeId: string,
	pages: readonly { readonly id: string; readonly areaId: string; readonly number: number }[],
	sent: { readonly words: AreaPageWords; readonly personId: string; readonly at: Instant },
): Promise<void> {
	await tx
		.updateTable('areaPage')
		.set({ state: 'replaced' })
		.where('programmeId', '=', programmeId)
		.where('state', '=', 'waiting')
		.where(
			'areaId',
			'in',
			pages.map(({ areaId }) => areaId),
		)
		.execute();
	await tx
		.insertInto('areaPage')
		.values(
			pages.map((page) => ({
				...page,
				programmeId,
				state: 'waiting' as const,
				words: JSON.stringify(sent.words),
				sentBy: sent.personId,
				sentAt: sent.at,
				decidedBy: null,
				decidedAt: null,
				reason: null,
			})),
		)
		.execute();
}

/** What a second person has decided. A page that is published takes the place of the one of its area that was. */
export async function savePageApproval(
	tx: Tx,
	programmeId: string,
	pages: readonly { readonly id: string; readonly areaId: string }[],
	decided: {
		readonly state: 'published' | 'sent-back';
		readonly reason: SendBackReason | null;
		readonly personId: string;
		readonly at: Instant;
	},
): Promise<void> {
	const ids = pages.map(({ id }) => id);
	const areaIds = pages.map(({ areaId }) => areaId);
	if (decided.state === 'published') await closePublished(tx, programmeId, areaIds, 'replaced', null);
	await tx
		.updateTable('areaPage')
		.set({
			state: decided.state,
			reason: decided.reason,
			decidedBy: decided.personId,
			decidedAt: decided.at,
		})
		.where('id', 'in', ids)
		.execute();
}

export async function closePublished(
	tx: Tx,
	programmeId: string,
	areaIds: readonly string[],
	state: Extract<AreaPageState, 'replaced' | 'taken-down'>,
	reason: TakeDownReason | null,
): Promise<void> {
	await tx
		.updateTable('areaPage')
		.set({ state, reason })
		.where('programmeId', '=', programmeId)
		.where('state', '=', 'published')
		.where('areaId', 'in', areaIds)
		.execute();
}
