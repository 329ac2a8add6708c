import { listPagesWaiting, type WaitingPage } from '../../../db/read/area-pages.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo } from '../../domain/access/policy.ts';
import { accountOf, areOnePerson } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface PagesOfProgramme {
	readonly slug: string;
	readonly programme: string;
	readonly areas: readonly string[];
	/** Since when the first of them waits. */
	readonly sentAt: WaitingPage['sentAt'];
}

/** The public pages that wait for this person to approve them, a line for each programme: none that they sent themselves. */
export async function listAreaPagesWaiting(
	services: Services,
	actor: Actor,
	scope: Scope,
): Promise<readonly PagesOfProgramme[]> {
	if (!mayDo(actor, 'area-page.approve')) return [];
	const today = londonDay(services.clock.businessNow());
	const pages = (await listPagesWaiting(services.db.reader, scope, today)).filter(
		({ sentBy }) => !areOnePerson(sentBy, accountOf(actor)),
	);
	return [...Map.groupBy(pages, ({ slug }) => slug)].map(([slug, own]) => ({
		slug,
		programme: own[0]?.programme ?? '',
		areas: own.map(({ area }) => area),
		sentAt: own.map(({ sentAt }) => sentAt).sort()[0]!,
	}));
}
