import { addDays, type Instant, type IsoDate, isWeekend } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { splitByShares } from '../../../app/domain/money/pence.ts';
import type { DecisionKind, OrderKind } from '../../../app/domain/payment/money-facts.ts';
import { sha256 } from '../../../app/gateways/secrets.ts';
import type { World } from '../world.ts';
import type { APerson } from './person.ts';

/** Whose hands an agreement's money goes through. */
export interface MoneyPeople {
	readonly preparer: APerson;
	readonly certifier: APerson;
	readonly officer: APerson;
	readonly approver: APerson;
}

export interface ClaimStory {
	readonly agreementId: string;
	readonly periodId: string;
	readonly number: number;
	/** Budget lines with the weights by which the amount is spread over them. */
	readonly lines: readonly { readonly lineId: string; readonly amountPence: number }[];
	readonly amountPence: number;
	readonly note: string;
	readonly by: MoneyPeople;
	readonly madeAt: Instant;
	/** Null while it has not been sent. */
	readonly submittedAt: Instant | null;
	readonly review: {
		readonly at: Instant;
		readonly agreedPence: number | null;
		readonly words: string;
	} | null;
}

/** A claim with its lines and every step of its history. Answers its id. */
export function aClaim(world: World, story: ClaimStory): string {
	const { agreementId, periodId, number, lines, amountPence, note, by, madeAt, submittedAt, review } = story;
	const id = world.id('claim', agreementId, periodId, String(number));
	const answer =
		review === null ? null : review.agreedPence === null ? ('sent-back' as const) : ('agreed' as const);
	world.put('claim', {
		id,
		agreementId,
		periodId,
		number,
		state: answer ?? (submittedAt === null ? 'draft' : 'submitted'),
		amountPence,
		note,
		madeBy: by.preparer.id,
		submittedBy: submittedAt === null ? null : by.certifier.id,
		submittedAt,
		reviewedBy: review === null ? null : by.officer.id,
		reviewWords: review === null || review.words === '' ? null : review.words,
		agreedPence: review?.agreedPence ?? null,
		version: 1 + (submittedAt === null ? 0 : 1) + (review === null ? 0 : 1),
	});
	const shares = splitByShares(
		amountPence,
		lines.map((line) => line.amountPence),
	);
	lines.forEach(({ lineId }, index) => {
		world.put('claimSpend', {
			claimId: id,
			budgetLineId: lineId,
			spentPence: shares[index] ?? 0,
			vatPence: 0,
		});
	});
	const step = (
		at: Instant,
		kind: 'made' | 'submitted' | 'agreed' | 'sent-back',
		person: APerson,
		pence: number,
		words = '',
	) =>
		world.put('claimStep', {
			claimId: id,
			number: kind === 'made' ? 1 : kind === 'submitted' ? 2 : 3,
			at,
			kind,
			personId: person.id,
			amountPence: pence,
			words,
		});
	step(madeAt, 'made', by.preparer, amountPence);
	if (submittedAt !== null) step(submittedAt, 'submitted', by.certifier, amountPence);
	if (review !== null && answer !== null)
		step(review.at, answer, by.officer, review.agreedPence ?? amountPence, review.words);
	return id;
}

export interface OrderStory {
	readonly agreementId: string;
	readonly periodId: string;
	readonly claimId: string | null;
	readonly kind: OrderKind;
	readonly amountPence: number;
	readonly words: string;
	readonly by: MoneyPeople;
	readonly draftedOn: IsoDate;
	readonly approvedOn: IsoDate | null;
	/** The day of its payment file, and that on which the bank paid. */
	readonly exportedOn: IsoDate | null;
	readonly paidOn: IsoDate | null;
}

/** A payment as far as it has come. Its file is put when all of a day's are known: `putPaymentFiles`. */
export function aPaymentOrder(world: World, story: OrderStory): void {
	const {
		agreementId,
		periodId,
		claimId,
		kind,
		amountPence,
		words,
		by,
		draftedOn,
		approvedOn,
		exportedOn,
		paidOn,
	} = story;
	const nth = world.count(`payment order ${agreementId} ${periodId}`);
	const state =
		paidOn !== null
			? 'paid'
			: exportedOn !== null
				? 'exported'
				: approvedOn !== null
					? 'approved'
					: 'awaiting-approval';
	world.put('paymentOrder', {
		id: world.id('payment-order', agreementId, periodId, String(nth)),
		agreementId,
		periodId,
		claimId,
		kind,
		amountPence,
		state,
		words,
		draftedBy: by.officer.id,
		draftedAt: londonInstant(draftedOn, '14:10'),
		decidedBy: approvedOn === null ? null : by.approver.id,
		decidedAt: approvedOn === null ? null : londonInstant(approvedOn, '11:05'),
		decidedWords: null,
		fileId: null,
		paidOn,
		paidReference: paidOn === null ? null : `BACS ${paidOn.replaceAll('-', '')}`,
		version: 1 + (approvedOn === null ? 0 : 1) + (exportedOn === null ? 0 : 1) + (paidOn === null ? 0 : 1),
	});
}

export interface DecisionStory {
	readonly agreementId: string;
	readonly periodId: string;
	readonly toPeriodId: string | null;
	readonly kind: DecisionKind;
	readonly amountPence: number;
	readonly reason: string;
	readonly by: MoneyPeople;
	readonly draftedOn: IsoDate;
	readonly approvedOn: IsoDate | null;
}

export function aMoneyDecision(world: World, story: DecisionStory): void {
	const { agreementId, periodId, toPeriodId, kind, amountPence, reason, by, draftedOn, approvedOn } = story;
	const nth = world.count(`money decision ${agreementId} ${periodId}`);
	world.put('moneyDecision', {
		id: world.id('money-decision', agreementId, periodId, String(nth)),
		agreementId,
		periodId,
		toPeriodId,
		kind,
		amountPence,
		reason,
		state: approvedOn === null ? 'awaiting-approval' : 'approved',
		draftedBy: by.officer.id,
		draftedAt: londonInstant(draftedOn, '15:30'),
		decidedBy: approvedOn === null ? null : by.approver.id,
		decidedAt: approvedOn === null ? null : londonInstant(approvedOn, '11:40'),
		decidedWords: null,
		version: approvedOn === null ? 1 : 2,
	});
}

/** So many working days before. Bank holidays are left to the bank. */
export function workingDaysBefore(day: IsoDate, days: number): IsoDate {
	let [one, left] = [day, days];
	while (left > 0) {
		one = addDays(one, -1);
		if (!isWeekend(one)) left -= 1;
	}
	return one;
}

/** A file beside a claim: a page with one line on it. */
export function anEvidence(
	world: World,
	claimId: string,
	given: { readonly line: string; readonly fileName: string; readonly by: APerson; readonly at: Instant },
): void {
	const bytes = Buffer.from(aPage(given.line));
	const hash = sha256(bytes);
	world.put('document', { hash, mediaType: 'application/pdf', size: bytes.length, storedAt: given.at });
	world.put('documentChunk', { hash, position: 0, bytes });
	const row = {
		documentHash: hash,
		fileName: given.fileName,
		uploadedBy: given.by.id,
		uploadedAt: given.at,
		removedAt: null,
	};
	world.put('claimEvidence', {
		id: world.id('evidence', claimId, given.fileName),
		claimId,
		...row,
	});
}

/** The smallest PDF that says something. */
function aPage(line: string): string {
	const text = `BT /F1 14 Tf 60 760 Td (${line.replaceAll(/[()\\]/g, '')}) Tj ET`;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
	];
	let [body, offsets] = ['%PDF-1.4\n', [] as number[]];
	for (const [index, object] of objects.entries()) {
		offsets = [...offsets, body.length];
		body += `${index + 1} 0 obj\n${object}\nendobj\n`;
	}
	const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	return `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}
