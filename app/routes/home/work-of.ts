import { mayDo } from '../../domain/access/policy.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import type { SignedIn } from '../../http/guarded.ts';
import { listAccreditationsToWatch } from '../../operations/accreditation/list-accreditations-to-watch.ts';
import { listAgreementsWaiting } from '../../operations/agreement/list-agreements-waiting.ts';
import { listOpenItems } from '../../operations/agreement-item/list-open-items.ts';
import { listAreaPagesWaiting } from '../../operations/area-page/list-area-pages-waiting.ts';
import { listDetailsDue } from '../../operations/award/list-details-due.ts';
import { listReportsWaiting } from '../../operations/board-report/list-reports-waiting.ts';
import { listErasuresWaiting } from '../../operations/erasure/list-erasures-waiting.ts';
import { listLotsWaiting } from '../../operations/evaluation/list-lots-waiting.ts';
import { listJobAlarms } from '../../operations/job/list-job-alarms.ts';
import { listOutOfStep } from '../../operations/kpi-return/list-out-of-step.ts';
import { listWorkOnReturns } from '../../operations/kpi-return/list-work-on-returns.ts';
import { listMailWaiting } from '../../operations/mail/list-mail-waiting.ts';
import { listMoneyWaiting } from '../../operations/payment/list-money-waiting.ts';
import { listPeopleWaiting } from '../../operations/person/list-people-waiting.ts';
import { listPurchasesWaiting } from '../../operations/purchase/list-purchases-waiting.ts';
import { listSpecificationsWaiting } from '../../operations/specification/list-specifications-waiting.ts';
import { listShortOfOpeners } from '../../operations/tender/list-short-of-openers.ts';
import { listTenderWork } from '../../operations/tender/list-tender-work.ts';
import { listUnexplained } from '../../operations/unit/list-unexplained.ts';
import {
	accreditationItems,
	areaPageItems,
	detailsItems,
	differenceItems,
	itemsToKeep,
	openerItems,
	outOfStepItems,
} from './watched-items.ts';

type WaitingRead = (given: SignedIn) => Promise<readonly WaitingItem[]>;

/** What each room says waits for whoever asks; a room with work for people adds its line. */
const READS: readonly WaitingRead[] = [
	({ services, actor, scope }) => listWorkOnReturns(services, actor, scope),
	({ services, actor, scope }) => listAgreementsWaiting(services, actor, scope),
	({ services, actor, scope }) => listMoneyWaiting(services, actor, scope),
	({ services, actor, scope }) => listPurchasesWaiting(services, actor, scope),
	({ services, actor, scope }) => listSpecificationsWaiting(services, actor, scope),
	({ services, actor, scope }) => listReportsWaiting(services, actor, scope),
	({ services, actor, scope }) => listErasuresWaiting(services, actor, scope),
	({ services, actor, scope }) => listTenderWork(services, actor, scope),
	({ services, actor, scope }) => listLotsWaiting(services, actor, scope),
	async ({ services, actor, scope }) => areaPageItems(await listAreaPagesWaiting(services, actor, scope)),
	({ services, actor }) => listPeopleWaiting(services, actor),
	({ services, actor, scope }) => listMailWaiting(services, actor, scope),
	({ services, actor }) => listJobAlarms(services, actor),
	async ({ services, actor, scope }) =>
		mayDo(actor, 'agreement-item.note') ? itemsToKeep(await listOpenItems(services, scope), actor) : [],
	async ({ services, actor, scope }) =>
		mayDo(actor, 'accreditation.edit')
			? accreditationItems(await listAccreditationsToWatch(services, scope))
			: [],
	async ({ services, actor, scope }) =>
		mayDo(actor, 'unit.explain-difference') ? differenceItems(await listUnexplained(services, scope)) : [],
	async ({ services, actor, scope }) =>
		mayDo(actor, 'return.review') || mayDo(actor, 'return.prepare')
			? outOfStepItems(await listOutOfStep(services, scope), mayDo(actor, 'return.review'))
			: [],
	async ({ services, actor, scope }) =>
		mayDo(actor, 'tender.edit') || mayDo(actor, 'tender.publish')
			? openerItems(await listShortOfOpeners(services, scope))
			: [],
	async ({ services, actor, scope }) =>
		mayDo(actor, 'award.recommend') ? detailsItems(await listDetailsDue(services, scope)) : [],
];

/** Everything that waits for this person, from every room. */
export async function workOf(given: SignedIn): Promise<readonly WaitingItem[]> {
	const items: WaitingItem[] = [];
	for (const read of READS) items.push(...(await read(given)));
	return items;
}
