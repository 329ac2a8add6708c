import { getProgrammeParts } from '../../../db/read/programme-parts.ts';
import { lockProgramme } from '../../../db/read/programmes.ts';
import { listProviders } from '../../../db/read/providers.ts';
import { insertVersion } from '../../../db/write/agreement-versions.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { blankTerms, type TermsBegun } from '../../domain/grant/blank-terms.ts';
import { TERMS_WORDS } from '../../domain/grant/terms-words.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface StartAgreement {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly begun: Omit<TermsBegun, 'legalBasis'>;
}

type Outcome = { readonly agreementId: string };
type Refusal = { readonly code: 'not-found' | 'unknown-choice' };

/** Begins the original of an agreement: what it is called, with whom, for which strand and how long. The legal basis is the programme's, as recorded. */
export async function startAgreement(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: StartAgreement,
): Promise<Result<Outcome, Refusal | LooksPersonalRefusal>> {
	const { slug, begun } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<Outcome, Refusal>(services, actor, 'start-agreement', gated(command), async (tx) => {
		const programme = await lockProgramme(tx, scope, today, slug);
		if (programme === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const { strands } = await getProgrammeParts(tx, programme.id);
		const providers = await listProviders(tx, today);
		if (!strands.some(({ id }) => id === begun.strandId) || !providers.some(({ id }) => id === begun.leadId))
			return refused({ code: 'unknown-choice' });
		const agreementId = services.ids.next();
		const id = services.ids.next();
		const terms = blankTerms({ ...begun, legalBasis: programme.legalBasis });
		await insertVersion(tx, {
			id,
			agreementId,
			programmeId: programme.id,
			number: 1,
			kind: 'original',
			side: 'commissioner',
			terms,
			reason: '',
			effectiveOn: begun.startsOn,
			startedBy: actor.personId,
			startedAt: now,
		});
		return accepted({
			outcome: { agreementId },
			changes: [
				{
					action: 'agreement.started',
					subject: { kind: 'agreement-version', id },
					bodyId: scope.bodyId,
					after: markFreeText({ agreement: agreementId, programme: programme.id, ...begun }, TERMS_WORDS),
				},
			],
		});
	});
}
