import { listAgreementVersions } from '../../../db/read/agreement-versions.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo } from '../../domain/access/policy.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { workersOn } from '../../domain/grant/agreement-version.ts';
import type { VersionState } from '../../domain/grant/version-state.ts';
import { workOnAgreement } from '../../domain/grant/work-on-agreements.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import type { Services } from '../../services.ts';

/**
 * Terms that wait for this person: an officer's drafts, what providers propose and what is approved and not sent; an approver's to approve, those apart that
 * they worked on; a signatory's to accept, and the variations that their side is writing.
 */
export async function listAgreementsWaiting(
	services: Services,
	actor: Actor,
	scope: Scope,
): Promise<readonly WaitingItem[]> {
	const today = londonDay(services.clock.businessNow());
	const states: readonly VersionState[] = [
		...(mayDo(actor, 'agreement.edit') ? (['draft', 'proposed', 'approved'] as const) : []),
		...(mayDo(actor, 'agreement.approve') ? (['awaiting-approval'] as const) : []),
		...(mayDo(actor, 'agreement.accept') ? (['sent', 'draft'] as const) : []),
	];
	if (states.length === 0) return [];
	const versions = await services.db.snapshot((reader) =>
		listAgreementVersions(reader, scope, today, { states }),
	);
	const may = {
		edit: mayDo(actor, 'agreement.edit'),
		approve: mayDo(actor, 'agreement.approve'),
		accept: mayDo(actor, 'agreement.accept'),
	};
	return versions
		.filter(
			(version) => version.state !== 'awaiting-approval' || !workersOn(version).includes(actor.personId),
		)
		.flatMap((version) => workOnAgreement(version, may, today) ?? []);
}
