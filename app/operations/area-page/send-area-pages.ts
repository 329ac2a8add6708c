import { isSpecified, listAreaPages } from '../../../db/read/area-pages.ts';
import { getProgrammeParts } from '../../../db/read/programme-parts.ts';
import { programmeContent } from '../../../db/read/programme-state.ts';
import { lockProgramme } from '../../../db/read/programmes.ts';
import { insertAreaPages } from '../../../db/write/area-pages.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideSendingPages, type SendPagesRefusal } from '../../domain/programme/decide-sending-pages.ts';
import { pagesToSend } from '../../domain/programme/pages-to-send.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SendAreaPages {
	readonly commandId: string;
	readonly slug: string;
	readonly areaIds: readonly string[];
	/** The version of the programme whose words the person read. */
	readonly expectedVersion: number;
}

type Outcome = { readonly pages: number };
type Refusal = SendPagesRefusal | { readonly code: 'not-found' };

/** An officer sends the public pages of areas, with the programme's words as they stand, to a second person. The public sees nothing of it yet. */
export async function sendAreaPages(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: SendAreaPages,
): Promise<Result<Outcome, Refusal>> {
	const now = services.clock.businessNow();
	return carryOut<Outcome, Refusal>(services, actor, 'send-area-pages', gated(command), async (tx) => {
		const programme = await lockProgramme(tx, scope, londonDay(now), command.slug);
		if (programme === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const content = programmeContent(programme, await getProgrammeParts(tx, programme.id));
		const state = pagesToSend(content, programme.version, await isSpecified(tx, programme.id));
		const decided = decideSendingPages(state, command);
		if (!decided.ok) return decided;
		const before = await listAreaPages(tx, programme.id);
		const pages = decided.value.areaIds.map((areaId) => ({
			id: services.ids.next(),
			areaId,
			number: 1 + Math.max(0, ...before.filter((page) => page.areaId === areaId).map((page) => page.number)),
		}));
		await insertAreaPages(tx, programme.id, pages, {
			words: decided.value.words,
			personId: actor.personId,
			at: now,
		});
		return accepted({
			outcome: { pages: pages.length },
			changes: pages.map(({ areaId, number }) => ({
				action: 'area-page.sent',
				subject: { kind: 'programme', id: programme.id },
				bodyId: scope.bodyId,
				after: { areaId, number, programmeVersion: programme.version },
			})),
		});
	});
}
