import type { APerson } from '../../../scripts/starting-data/factories/person.ts';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import type { Services } from '../../services.ts';
import { decideAreaPages } from './decide-area-pages.ts';
import { sendAreaPages } from './send-area-pages.ts';
import { showAreaPages } from './show-area-pages.ts';

interface Given {
	readonly slug: string;
	readonly office: { readonly officer: APerson; readonly approver: APerson };
	readonly areas: readonly { readonly id: string }[];
}

export const as = (services: Services, person: APerson) => {
	const actor = actorOf(person);
	return [services, actor, scopeFor(actor)] as const;
};

/** What a page needs, written down. */
export const writeWords = (services: Services, slug: string): Promise<unknown> =>
	services.db.transaction((tx) =>
		tx
			.updateTable('programme')
			.set({ howToRefer: 'By the form.', referralContact: 'The service, 01632 960 001' })
			.where('slug', '=', slug)
			.execute(),
	);

/** The pages of all its areas, sent by the officer and approved by the approver. */
export async function makePublic(services: Services, { slug, office, areas }: Given): Promise<void> {
	await writeWords(services, slug);
	const facts = await showAreaPages(services, as(services, office.officer)[2], slug);
	const sent = await sendAreaPages(...as(services, office.officer), {
		commandId: 'send-pages',
		slug,
		areaIds: areas.map(({ id }) => id),
		expectedVersion: facts?.programme.version ?? 0,
	});
	const waiting = await showAreaPages(services, as(services, office.officer)[2], slug);
	const approved = await decideAreaPages(...as(services, office.approver), {
		commandId: 'approve-pages',
		slug,
		pageIds: (waiting?.pages ?? []).map(({ id }) => id),
		answer: { decision: 'approve' },
	});
	if (!sent.ok || !approved.ok) throw new Error(`not public: ${JSON.stringify([sent, approved])}`);
}
