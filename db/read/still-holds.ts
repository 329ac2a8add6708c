import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { LapsingKind, MessageKind } from '../../app/domain/mail/message-kinds.ts';
import type { Reader } from '../connect.ts';
import { isClosed } from './returns-closed.ts';
import { listWithoutBid } from './told-of-tender.ts';

/** What is asked about a message when its turn comes. */
export interface MessageAsked {
	readonly kind: MessageKind;
	readonly personId: string | null;
	readonly aboutId: string | null;
	readonly queuedAt: Instant;
}

/** The wall’s time, and the business day and time. */
interface At {
	readonly now: Instant;
	readonly businessNow: Instant;
	readonly today: IsoDate;
}

type Question = (reader: Reader, aboutId: string, message: MessageAsked, at: At) => Promise<unknown>;

const link =
	(purpose: 'invitation' | 'password-reset'): Question =>
	(reader, _aboutId, { personId, queuedAt }, { now }) =>
		reader
			.selectFrom('oneTimeLink')
			.select('personId')
			.where('personId', '=', personId ?? '')
			.where('purpose', '=', purpose)
			.where('usedAt', 'is', null)
			.where('expiresAt', '>', now)
			// One made since then has taken its place.
			.where('createdAt', '<=', queuedAt)
			.executeTakeFirst();

const returns = (reader: Reader, id: string) =>
	reader
		.selectFrom('kpiReturn')
		.select('kpiReturn.id')
		.where('kpiReturn.id', '=', id)
		.where((eb) => eb.not(isClosed(eb)));

/** Asked for still, and not in. */
const isMissing: Question = (reader, id) =>
	returns(reader, id).where('latestSubmissionId', 'is', null).executeTakeFirst();

/** Missing still, and due on the day of which the newest reminder told. */
const isDue =
	(isOver: boolean): Question =>
	async (reader, id, message, { today }) => {
		if (!(await isMissing(reader, id, message, { today } as At))) return null;
		const { dueOn } = await reader
			.selectFrom('kpiReturn')
			.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
			.select('reportingPeriod.dueOn')
			.where('kpiReturn.id', '=', id)
			.executeTakeFirstOrThrow();
		const extension = await reader
			.selectFrom('returnExtension')
			.select('newDueOn')
			.where('returnId', '=', id)
			.orderBy('agreedAt', 'desc')
			.orderBy('id')
			.executeTakeFirst();
		const due = extension?.newDueOn ?? dueOn;
		if (due < today !== isOver) return null;
		return reader
			.selectFrom('returnReminder')
			.select('returnId')
			.where('returnId', '=', id)
			.where('dueOn', '=', due)
			.executeTakeFirst();
	};

const version =
	(state: 'awaiting-approval' | 'sent'): Question =>
	(reader, id) =>
		reader
			.selectFrom('agreementVersion')
			.select('id')
			.where('id', '=', id)
			.where('state', '=', state)
			.executeTakeFirst();

const order =
	(state: 'awaiting-approval' | 'placed'): Question =>
	(reader, id) =>
		reader
			.selectFrom('purchaseOrder')
			.select('id')
			.where('id', '=', id)
			.where('state', '=', state)
			.executeTakeFirst();

const awaits =
	(table: 'paymentOrder' | 'moneyDecision' | 'boardReport'): Question =>
	(reader, id) =>
		reader
			.selectFrom(table)
			.select('id')
			.where('id', '=', id)
			.where('state', '=', 'awaiting-approval')
			.executeTakeFirst();

/** Of the last day of which the reminder told: one that was renewed has another. */
const accreditation: Question = (reader, id) =>
	reader
		.selectFrom('accreditation')
		.innerJoin('accreditationReminder as told', (join) =>
			join
				.onRef('told.accreditationId', '=', 'accreditation.id')
				.onRef('told.expiresOn', '=', 'accreditation.expiresOn'),
		)
		.select('accreditation.id')
		.where('accreditation.id', '=', id)
		.where('accreditation.withdrawnOn', 'is', null)
		.executeTakeFirst();

const tenderTakesBids: Question = (reader, id, _message, { businessNow }) =>
	reader
		.selectFrom('tender')
		.select('id')
		.where('id', '=', id)
		.where('state', '=', 'published')
		.where('closesAt', '>', businessNow)
		.executeTakeFirst();

/** The tender takes bids still, and the reader’s own organisation has none that is submitted and holds. */
const bidIsMissing: Question = async (reader, id, message, at) => {
	if (!(await tenderTakesBids(reader, id, message, at))) return null;
	const own = await reader
		.selectFrom('person')
		.select('organisationId')
		.where('id', '=', message.personId ?? '')
		.executeTakeFirst();
	return own !== undefined && (await listWithoutBid(reader, id)).includes(own.organisationId);
};

const QUESTIONS: Readonly<Record<LapsingKind, Question>> = {
	invitation: link('invitation'),
	'password-link': link('password-reset'),
	registration: (reader, id, _message, { now }) =>
		reader
			.selectFrom('bidderRegistration')
			.select('id')
			.where('id', '=', id)
			.where('expiresAt', '>', now)
			.executeTakeFirst(),
	'return-opened': isMissing,
	'return-due': isDue(false),
	'return-overdue': isDue(true),
	'return-queried': (reader, id) =>
		returns(reader, id)
			.innerJoin('returnQuery', 'returnQuery.returnId', 'kpiReturn.id')
			.where('returnQuery.state', '=', 'open')
			.executeTakeFirst(),
	'return-ready': (reader, id) =>
		returns(reader, id).where('state', '=', 'ready-to-certify').executeTakeFirst(),
	'specification-to-approve': (reader, id) =>
		reader
			.selectFrom('specificationVersion')
			.innerJoin('specificationHandedOver as handed', (join) =>
				join
					.onRef('handed.specificationId', '=', 'specificationVersion.id')
					.onRef('handed.rowVersion', '=', 'specificationVersion.version'),
			)
			.select('specificationVersion.id')
			.where('specificationVersion.id', '=', id)
			.where('specificationVersion.state', '=', 'draft')
			.executeTakeFirst(),
	'agreement-to-approve': version('awaiting-approval'),
	'agreement-to-accept': version('sent'),
	'accreditation-expiring': accreditation,
	'accreditation-lapsed': accreditation,
	'payment-to-approve': awaits('paymentOrder'),
	'money-decision-to-approve': awaits('moneyDecision'),
	'order-to-approve': order('awaiting-approval'),
	'order-to-answer': order('placed'),
	'paper-to-approve': awaits('boardReport'),
	'tender-published': tenderTakesBids,
	'tender-closing-soon': bidIsMissing,
};

/** Whether what a message says is so still: asked in the transaction that takes it for sending. What is about nothing that may pass holds. */
export async function stillHolds(reader: Reader, message: MessageAsked, at: At): Promise<boolean> {
	const question = (QUESTIONS as Readonly<Partial<Record<MessageKind, Question>>>)[message.kind];
	if (question === undefined || message.aboutId === null) return true;
	return Boolean(await question(reader, message.aboutId, message, at));
}
