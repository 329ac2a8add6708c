import type { Db } from '../../../db/connect.ts';
import { aReturnInHand } from '../kpi-return/returns.test-data.ts';
import { askForErasing } from './ask-for-erasing.ts';
import { decideErasure } from './decide-erasure.ts';
import { showErasable } from './show-erasable.ts';

/** An erasure that is asked for and declined, with this word wherever somebody writes. */
export async function driveErasures(db: Db, mark: string) {
	const t = await aReturnInHand(db, 'accepted');
	const { officer, approver } = t.people.office;
	const [services, , scope] = t.as(officer);
	const facts = await showErasable(services, scope, { kind: 'return', id: t.returnId });
	const [digest = ''] = facts?.erasable.passages.keys() ?? [];
	const asked = await askForErasing(...t.as(officer), {
		commandId: 'ask',
		kind: 'return',
		recordId: t.returnId,
		passageIds: [digest],
		reason: 'could-tell-who',
	});
	const erasureId = asked.ok ? asked.value.erasureId : '';
	const answer = { decision: 'decline', reason: mark } as const;
	return [asked, await decideErasure(...t.as(approver), { commandId: 'decide', erasureId, answer })];
}
