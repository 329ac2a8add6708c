import { listPaymentOrders } from '../../../db/read/payment-orders.ts';
import { saveDocument } from '../../../db/write/documents.ts';
import { insertPaymentFile, lockPaymentFiles, savePaymentOrder } from '../../../db/write/payment-orders.ts';
import { writePaymentFile } from '../../../templates/csv/payment-file.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideExport, type ExportRefusal } from '../../domain/payment/decide-order-approval.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface ExportPayments {
	readonly commandId: string;
	/** The approved payments that stood on the page. */
	readonly orderIds: readonly string[];
}

export interface PaymentsExported {
	readonly fileId: string;
	readonly number: number;
}

type Refusal = ExportRefusal | { readonly code: 'not-found' };

/**
 * All approved payments into one numbered file, each once: its rows hold the file from then on, and no other file takes them. Sent a second
 * time, the same file is found. Kept by the hash of its bytes.
 */
export async function exportPayments(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: ExportPayments,
): Promise<Result<PaymentsExported, Refusal>> {
	const { orderIds } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const bodyId = actor.organisationId;
	if (scope.kind !== 'office') return refused({ code: 'not-found' });
	return carryOut<PaymentsExported, Refusal>(
		services,
		actor,
		'export-payments',
		gated(command),
		async (tx) => {
			const number = await lockPaymentFiles(tx, bodyId);
			const approved = await listPaymentOrders(tx, scope, today, { states: ['approved'] });
			const decided = decideExport(
				approved.map(({ orderId }) => orderId),
				orderIds,
			);
			if (!decided.ok) return decided;
			const bytes = new TextEncoder().encode(writePaymentFile(number, approved));
			const documentHash = sha256(bytes);
			await saveDocument(tx, {
				hash: documentHash,
				mediaType: 'text/csv; charset=utf-8',
				bytes,
				storedAt: now,
			});
			const fileId = services.ids.next();
			await insertPaymentFile(tx, {
				id: fileId,
				bodyId,
				number,
				madeBy: actor.personId,
				madeAt: now,
				documentHash,
			});
			for (const { orderId } of approved) await savePaymentOrder(tx, orderId, { state: 'exported', fileId });
			const amountPence = approved.reduce((sum, order) => sum + order.amountPence, 0);
			const file = {
				action: 'payment-file.made',
				subject: { kind: 'payment-file', id: fileId },
				bodyId,
				after: { number, documentHash, payments: approved.length, amountPence },
			};
			const orders = approved.map(({ orderId }) => ({
				action: 'payment.exported',
				subject: { kind: 'payment', id: orderId },
				bodyId,
				before: { state: 'approved' },
				after: { state: 'exported', fileId },
			}));
			return accepted({ outcome: { fileId, number }, changes: [file, ...orders] });
		},
	);
}
