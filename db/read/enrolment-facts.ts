import type { Actor } from '../../app/domain/access/actor.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { type LostTender, lostWithKey } from '../../app/domain/tender/decide-enrolment.ts';
import type { TenderState } from '../../app/domain/tender/tender-state.ts';
import type { Reader } from '../connect.ts';
import { findOpenerKey, listOpeners, type Opener, type OpenerKey } from './bid-openers.ts';
import { listOpenings } from './envelopes.ts';
import { listRecipients } from './recipients.ts';
import { listTendersToOpen } from './tenders.ts';

interface TenderToOpen {
	readonly id: string;
	readonly slug: string;
	readonly title: string;
	readonly closesAt: Instant;
	readonly state: TenderState;
	/** The bids have been opened; the prices may be sealed still. */
	readonly isOpened: boolean;
	readonly isAllOpened: boolean;
	readonly openers: readonly Opener[];
	readonly able: readonly { readonly personId: string }[];
}

export interface EnrolmentFacts {
	/** The opener's own; null where they have not enrolled. */
	readonly key: OpenerKey | null;
	/** What a new key in its place would not open. */
	readonly lost: readonly LostTender<Opener, TenderToOpen>[];
}

/** All that somebody's enrolment as a bid opener hangs on. */
export async function getEnrolmentFacts(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	{ personId, organisationId }: Pick<Actor, 'personId' | 'organisationId'>,
): Promise<EnrolmentFacts> {
	const able = await listRecipients(reader, [organisationId], ['bid-opener'], today);
	const tenders: TenderToOpen[] = [];
	for (const tender of await listTendersToOpen(reader, scope, today, personId)) {
		const openings = await listOpenings(reader, tender.id);
		const isOpen = (kind: 'quality' | 'price') =>
			openings.some((each) => each.kind === kind && each.openedAt !== null);
		const { id, slug, notice, closesAt, state } = tender;
		tenders.push({
			id,
			slug,
			title: notice.title,
			closesAt,
			state,
			isOpened: isOpen('quality'),
			isAllOpened: isOpen('price'),
			openers: await listOpeners(reader, tender.id),
			able,
		});
	}
	return { key: await findOpenerKey(reader, personId), lost: lostWithKey(personId, tenders) };
}
