import { listAgreementVersions, termsAsAt } from '../../../db/read/agreement-versions.ts';
import { findAgreement } from '../../../db/read/agreements.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { insertVersion, lockProgrammeOf } from '../../../db/write/agreement-versions.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { latest } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	decideVariationStart,
	type VariationStartRefusal,
} from '../../domain/grant/decide-variation-start.ts';
import { problemsOfEarlyEnd } from '../../domain/grant/problems-of-early-end.ts';
import type { TermsProblem } from '../../domain/grant/terms-problem.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface StartVariation {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly agreementId: string;
	readonly kind: 'variation' | 'termination';
	readonly reason: string;
	/** The day from which it is to hold; of an early end, the last day. */
	readonly effectiveOn: IsoDate;
}

type Outcome = { readonly number: number };
export type StartVariationRefusal =
	| VariationStartRefusal
	| { readonly code: 'not-found' }
	| { readonly code: 'problems'; readonly problems: readonly TermsProblem[] };

/** Begins a variation from the newest accepted terms, by either side; or an early end, by the office. */
export async function startVariation(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: StartVariation,
): Promise<Result<Outcome, StartVariationRefusal | LooksPersonalRefusal>> {
	const { agreementId, kind, reason, effectiveOn } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<Outcome, StartVariationRefusal>(
		services,
		actor,
		'start-variation',
		gated(command),
		async (tx) => {
			const agreement = await findAgreement(tx, scope, today, agreementId);
			const mayBegin =
				scope.kind === 'office' ||
				(scope.kind === 'provider' && agreement?.leadId === scope.organisationId && kind === 'variation');
			if (agreement === null || !mayBegin) return refused({ code: 'not-found' });
			await lockProgrammeOf(tx, agreement.programmeId);
			// Every version counts, those also that this side does not see yet.
			const versions = await listAgreementVersions(tx, scopeOfClock(), today, { agreementId });
			const side = scope.kind === 'office' ? 'commissioner' : 'provider';
			const decided = decideVariationStart(agreement, versions, side, today);
			if (!decided.ok) return decided;
			const base = termsAsAt(versions, latest(today, ...versions.map((version) => version.effectiveOn)));
			if (base === null) return refused({ code: 'not-agreed-yet' });
			const problems =
				kind === 'termination' ? problemsOfEarlyEnd(base.terms, { reason, lastDay: effectiveOn }, today) : [];
			if (problems.length > 0) return refused({ code: 'problems', problems });
			const id = services.ids.next();
			const begun = {
				agreementId,
				programmeId: agreement.programmeId,
				number: decided.value.number,
				kind,
				side,
				effectiveOn,
			} as const;
			await insertVersion(tx, {
				id,
				...begun,
				terms: base.terms,
				reason,
				startedBy: actor.personId,
				startedAt: now,
			});
			const { id: bodyId } = await findOwner(tx, agreement.programmeId, today);
			return accepted({
				outcome: { number: decided.value.number },
				changes: [
					{
						action: 'agreement.started',
						subject: { kind: 'agreement-version', id },
						bodyId,
						after: { ...begun, reason: { freeText: reason } },
					},
				],
			});
		},
	);
}
