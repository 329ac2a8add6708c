import { getProgrammeParts } from '../../../db/read/programme-parts.ts';
import { lockProgramme } from '../../../db/read/programmes.ts';
import { listSpecificationVersions } from '../../../db/read/specification-versions.ts';
import { insertTender } from '../../../db/write/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { blankNotice, NOTICE_WORDS, type TenderBegun } from '../../domain/tender/blank-notice.ts';
import { standardRequirements } from '../../domain/tender/requirements.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface StartTender {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	/** The programme's. */
	readonly slug: string;
	readonly begun: TenderBegun;
}

type Refusal = { readonly code: 'not-found' } | { readonly code: 'no-specification' };

/** Begins a tender from the programme's newest published service specification. */
export async function startTender(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: StartTender,
): Promise<Result<{ readonly slug: string }, Refusal | LooksPersonalRefusal>> {
	const { slug, begun } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly slug: string }, Refusal>(
		services,
		actor,
		'start-tender',
		gated(command),
		async (tx) => {
			const programme = await lockProgramme(tx, scope, today, slug);
			if (programme === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const versions = await listSpecificationVersions(tx, scope, programme.id);
			const published = versions.find(({ state }) => state === 'published');
			if (published === undefined) return refused({ code: 'no-specification' });
			const id = services.ids.next();
			const { areas } = await getProgrammeParts(tx, programme.id);
			const requirements = standardRequirements(areas).map((each) => ({
				...each,
				requirementId: services.ids.next(),
			}));
			await insertTender(tx, {
				id,
				slug: id,
				programmeId: programme.id,
				specificationId: published.id,
				notice: blankNotice(begun, requirements, today),
				startedBy: actor.personId,
				startedAt: now,
			});
			return accepted({
				outcome: { slug: id },
				changes: [
					{
						action: 'tender.started',
						subject: { kind: 'tender', id },
						bodyId: scope.bodyId,
						after: markFreeText({ programme: programme.id, ...begun }, NOTICE_WORDS),
					},
				],
			});
		},
	);
}
